package vn.giamngheo.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Profile;

/**
 * What is asked for on the command line.
 *
 * @param language what the report is written in
 * @param year the year of the calendars, if one is asked for
 * @param observed files with figures of results, in the order given
 * @param asOf the day on which it is asked who holds the tasks, if that is asked
 * @param profile for what the documents are looked at
 * @param waivers files with waivers, by the name of the document
 * @param help whether only the usage is asked for
 */
record Options(
        Language language,
        OptionalInt year,
        List<Path> observed,
        Optional<LocalDate> asOf,
        Profile profile,
        Map<String, Path> waivers,
        boolean help) {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;

    private static final List<Profile> PROFILES =
            List.of(Profile.DRAFT, Profile.SUBMIT, Profile.PUBLISH, Profile.AUDIT);

    private static final String DIGITS = "[0-9]{1,4}";
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    /** The usage, in both languages: whoever needs it may not have found the option for the language yet. */
    static final String USAGE = """
            Cách dùng: SeedReport [--lang vi|en] [--year NĂM] [--observed TỆP]... [--as-of NGÀY]
                       [--profile draft|submit|publish|audit] [--waivers VĂN-BẢN=TỆP]... [--help]
              --lang vi|en   ngôn ngữ của báo cáo; mặc định: vi
              --year NĂM     năm của lịch công việc, từ 1900 đến 2100; mặc định: năm của kỳ kế hoạch nếu kỳ kế hoạch
                             là một năm, nếu không thì năm ban hành văn bản
              --observed TỆP tệp JSON chứa một số liệu kết quả (observation), dùng cho các chỉ tiêu cùng nội dung và
                             địa bàn; có thể nêu nhiều lần
              --as-of NGÀY   cho biết vào ngày này các nhiệm vụ do cơ quan nào thực hiện và văn bản nào được viện dẫn đã
                             thay đổi; ghi năm-tháng-ngày, như 2026-11-01, từ năm 1900 đến năm 2100
              --profile draft|submit|publish|audit
                             xem xét văn bản như khi soạn thảo, khi trình, khi ban hành hay khi xem xét lại; mức độ của
                             các phát hiện tùy theo đó; mặc định: publish
              --waivers VĂN-BẢN=TỆP
                             tệp JSON (waivers) nêu những phát hiện được bỏ qua của một văn bản, như
                             003-thanh-hoa-35.json=bo-qua.json; phải còn hạn vào ngày nêu ở --as-of, mặc định: hôm nay
              --help         in hướng dẫn này
            Báo cáo in ra màn hình và ghi vào tệp seed-report.html trong thư mục nêu ở thuộc tính hệ thống
            giamngheo.report.directory; mặc định: thư mục hiện hành.

            Usage: SeedReport [--lang vi|en] [--year YEAR] [--observed FILE]... [--as-of DAY]
                   [--profile draft|submit|publish|audit] [--waivers DOCUMENT=FILE]... [--help]
              --lang vi|en   language of the report; default: vi
              --year YEAR    year of the calendars, from 1900 to 2100; default: the year of the planning period if it
                             is one year, else the year in which the document was issued
              --observed FILE
                             a JSON file with one figure of results (observation), held against the targets of the
                             same indicator and place; may be given several times
              --as-of DAY    also say who holds the tasks on this day, and which instruments named have been changed;
                             written year-month-day, such as 2026-11-01, from 1900 to 2100
              --profile draft|submit|publish|audit
                             look at the documents as while they are written, when they are laid before whoever
                             decides, when they are issued, or later; how grave findings are depends on it; default:
                             publish
              --waivers DOCUMENT=FILE
                             a JSON file (waivers) with what is waived of one document, such as
                             003-thanh-hoa-35.json=waivers.json; they must hold on the day of --as-of, default: today
              --help         print this
            The report is printed, and written to the file seed-report.html in the directory that the system property
            giamngheo.report.directory names; default: the current directory.
            """;

    /** Something on the command line that cannot be followed. */
    static final class BadOptionException extends Exception {
        private static final long serialVersionUID = 1L;

        BadOptionException(String vietnamese, String english) {
            super(vietnamese + "\n" + english);
        }
    }

    /** Reads {@code --name value} and {@code --name=value}; of an option given twice the last one holds, but every {@code --observed}. */
    static Options parse(List<String> arguments) throws BadOptionException {
        Language language = Language.VIETNAMESE;
        OptionalInt year = OptionalInt.empty();
        List<Path> observed = new ArrayList<>();
        Optional<LocalDate> asOf = Optional.empty();
        Profile profile = Profile.PUBLISH;
        Map<String, Path> waivers = new TreeMap<>();
        boolean help = false;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            switch (name) {
                case "--lang" -> language = language(value(argument, equals, rest));
                case "--year" -> year = OptionalInt.of(year(value(argument, equals, rest)));
                case "--observed" -> observed.add(file(value(argument, equals, rest)));
                case "--as-of" -> asOf = Optional.of(day(value(argument, equals, rest)));
                case "--profile" -> profile = profile(value(argument, equals, rest));
                case "--waivers" -> waivers(value(argument, equals, rest), waivers);
                case "--help", "-h" -> help = true;
                default ->
                    throw new BadOptionException(
                            "Không có tùy chọn “" + argument + "”.", "There is no option “" + argument + "”.");
            }
        }
        return new Options(language, year, List.copyOf(observed), asOf, profile, Map.copyOf(waivers), help);
    }

    private static String value(String argument, int equals, Iterator<String> rest) throws BadOptionException {
        if (equals >= 0) {
            return argument.substring(equals + 1);
        }
        if (!rest.hasNext()) {
            throw new BadOptionException(
                    "Tùy chọn “" + argument + "” cần một giá trị.", "The option “" + argument + "” needs a value.");
        }
        return rest.next();
    }

    private static Language language(String value) throws BadOptionException {
        return switch (value) {
            case "vi" -> Language.VIETNAMESE;
            case "en" -> Language.ENGLISH;
            default ->
                throw new BadOptionException(
                        "Ngôn ngữ phải là vi hoặc en, không phải “" + value + "”.",
                        "The language must be vi or en but was “" + value + "”.");
        };
    }

    private static Profile profile(String value) throws BadOptionException {
        return PROFILES.stream()
                .filter(profile -> profile.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new BadOptionException(
                        "Mục đích xem xét phải là draft, submit, publish hoặc audit, không phải “" + value + "”.",
                        "The profile must be draft, submit, publish or audit but was “" + value + "”."));
    }

    private static void waivers(String value, Map<String, Path> waivers) throws BadOptionException {
        int equals = value.indexOf('=');
        String document = equals < 0 ? value : value.substring(0, equals);
        if (equals < 0 || !Seeds.NAMES.contains(document)) {
            throw new BadOptionException(
                    "Phải ghi VĂN-BẢN=TỆP, văn bản là một trong " + Seeds.NAMES + ", không phải “" + value + "”.",
                    "DOCUMENT=FILE must be given, the document one of " + Seeds.NAMES + ", but was “" + value + "”.");
        }
        waivers.put(document, file(value.substring(equals + 1)));
    }

    private static Path file(String value) throws BadOptionException {
        try {
            if (!value.isEmpty()) {
                return Path.of(value);
            }
        } catch (InvalidPathException e) {
            // Said below: what the system says of it is in no language of the report.
        }
        throw new BadOptionException(
                "“" + value + "” không phải là tên tệp.", "“" + value + "” is not the name of a file.");
    }

    private static int year(String value) throws BadOptionException {
        int year = value.matches(DIGITS) ? Integer.parseInt(value) : 0;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BadOptionException(
                    "Năm phải từ " + FIRST_YEAR + " đến " + LAST_YEAR + ", không phải “" + value + "”.",
                    "The year must be from " + FIRST_YEAR + " to " + LAST_YEAR + " but was “" + value + "”.");
        }
        return year;
    }

    private static LocalDate day(String value) throws BadOptionException {
        try {
            // Only the calendar is left to the parser: it would also read signs and years of more digits.
            if (value.matches(DAY)) {
                LocalDate day = LocalDate.parse(value);
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day;
                }
            }
        } catch (DateTimeParseException e) {
            // Said below: what the system says of it is in no language of the report.
        }
        throw new BadOptionException(
                "Ngày phải là một ngày có trong lịch, ghi năm-tháng-ngày như 2026-11-01, từ năm " + FIRST_YEAR
                        + " đến năm " + LAST_YEAR + ", không phải “" + value + "”.",
                "The day must be a day of the calendar, written year-month-day such as 2026-11-01, from " + FIRST_YEAR
                        + " to " + LAST_YEAR + " but was “" + value + "”.");
    }
}
