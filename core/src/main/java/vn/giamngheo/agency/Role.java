package vn.giamngheo.agency;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** What a body does in a task. */
public enum Role {
    /** Answers for delivery: <i>cơ quan chủ trì</i>. */
    LEAD("chủ trì", "lead agency"),
    /** Contributes: <i>cơ quan phối hợp</i>. */
    COORDINATE("phối hợp", "co-ordinating agency"),
    /** Steers as the superior: <i>chỉ đạo</i>. */
    DIRECT("chỉ đạo", "direction"),
    /** Gives professional guidance: <i>hướng dẫn</i>. */
    GUIDE("hướng dẫn", "guidance"),
    /** Prepares the decisions of the superior: <i>tham mưu</i>. */
    ADVISE("tham mưu", "advice"),
    /** Inspects: <i>kiểm tra</i>. */
    INSPECT("kiểm tra", "inspection"),
    /** Oversees: <i>giám sát</i>. */
    SUPERVISE("giám sát", "supervision"),
    /** Presses for progress: <i>đôn đốc</i>. */
    EXPEDITE("đôn đốc", "expediting"),
    /** Follows progress: <i>theo dõi</i>. */
    MONITOR("theo dõi", "monitoring"),
    /** Takes part: <i>tham gia</i>. */
    PARTICIPATE("tham gia", "participation"),
    /** Submits for decision: <i>trình</i>. */
    SUBMIT("trình", "submission"),
    /** Carries out: <i>thực hiện</i>. */
    IMPLEMENT("thực hiện", "implementation"),
    /** Reports: <i>báo cáo</i>. */
    REPORT("báo cáo", "reporting"),
    /** Answers to somebody: <i>chịu trách nhiệm trước</i>. */
    ACCOUNTABLE_TO("chịu trách nhiệm trước", "accountability");

    private final Phrase noun;

    Role(String vietnamese, String english) {
        this.noun = new Phrase(vietnamese, english);
    }

    /**
     * The role with a code.
     *
     * @param code such as {@code accountable-to}
     * @return the role
     * @throws IllegalArgumentException for a code that no role has
     */
    public static Role of(String code) {
        for (Role role : values()) {
            if (role.code().equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("code must be one of "
                + Arrays.stream(values()).map(Role::code).collect(Collectors.joining(", ")) + " but was '"
                + Phrase.shown(code) + "'");
    }

    /**
     * The wire form.
     *
     * @return lower-case words joined by hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The role in words, to stand in a heading or before a colon.
     *
     * @param language of the words
     * @return the words, such as {@code chủ trì}, {@code lead agency}
     */
    public String noun(Language language) {
        return noun.in(language);
    }
}
