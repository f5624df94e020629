package vn.giamngheo.household;

import vn.giamngheo.text.Phrase;

/** Whether a member receives the monthly social allowance (<i>trợ cấp xã hội hằng tháng</i>), and on what ground. */
public enum SocialAllowance {
    /** Receives none. */
    NONE("không hưởng", "none"),
    /** As an elderly person. */
    ELDERLY("người cao tuổi", "elderly person"),
    /** As a person with a disability. */
    DISABLED("người khuyết tật", "person with a disability"),
    /** On another ground. */
    OTHER("đối tượng khác", "other ground");

    private final Phrase phrase;

    SocialAllowance(String vietnamese, String english) {
        this.phrase = new Phrase(vietnamese, english);
    }

    /** {@return the wire form, such as {@code elderly}} */
    public String code() {
        return Kebab.of(this);
    }

    /** {@return the constant in words: {@code người cao tuổi}, {@code elderly person}} */
    public Phrase phrase() {
        return phrase;
    }
}
