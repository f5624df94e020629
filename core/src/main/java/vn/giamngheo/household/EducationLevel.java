package vn.giamngheo.household;

import vn.giamngheo.text.Phrase;

/** A level of education, completed or attended. */
public enum EducationLevel {
    /** None: nothing completed; as the level attended, not at school. */
    NONE("không", "none"),
    /** Mầm non. */
    PRESCHOOL("mầm non", "pre-school"),
    /** Tiểu học. */
    PRIMARY("tiểu học", "primary"),
    /** Trung học cơ sở. */
    LOWER_SECONDARY("trung học cơ sở", "lower secondary"),
    /** Trung học phổ thông. */
    UPPER_SECONDARY("trung học phổ thông", "upper secondary"),
    /** Giáo dục nghề nghiệp: elementary, intermediate or college. */
    VOCATIONAL("giáo dục nghề nghiệp", "vocational"),
    /** Đại học and above. */
    HIGHER("đại học trở lên", "higher");

    private final Phrase phrase;

    EducationLevel(String vietnamese, String english) {
        this.phrase = new Phrase(vietnamese, english);
    }

    /** {@return the wire form, such as {@code lower-secondary}} */
    public String code() {
        return Kebab.of(this);
    }

    /** {@return the constant in words: {@code trung học cơ sở}, {@code lower secondary}} */
    public Phrase phrase() {
        return phrase;
    }
}
