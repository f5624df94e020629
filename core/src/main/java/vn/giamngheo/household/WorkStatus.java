package vn.giamngheo.household;

import vn.giamngheo.text.Phrase;

/** How a member stands to work. */
public enum WorkStatus {
    /** Of working age, able and willing to work, and finds none. */
    SEEKING("không có việc làm", "without work"),
    /** Works for a wage without a labour contract. */
    WAGE_WITHOUT_CONTRACT("làm công ăn lương không có hợp đồng lao động", "wage work without a labour contract"),
    /** Works for a wage with a labour contract. */
    WAGE_WITH_CONTRACT("làm công ăn lương có hợp đồng lao động", "wage work with a labour contract"),
    /** Works on the own farm or account. */
    SELF_EMPLOYED("tự làm", "self-employed"),
    /** At school, at home or unable to work. */
    NOT_SEEKING("không tham gia lao động", "not seeking work");

    private final Phrase phrase;

    WorkStatus(String vietnamese, String english) {
        this.phrase = new Phrase(vietnamese, english);
    }

    /** {@return the wire form, such as {@code wage-without-contract}} */
    public String code() {
        return Kebab.of(this);
    }

    /** {@return the constant in words: {@code làm công ăn lương không có hợp đồng lao động}, {@code wage work without a labour contract}} */
    public Phrase phrase() {
        return phrase;
    }
}
