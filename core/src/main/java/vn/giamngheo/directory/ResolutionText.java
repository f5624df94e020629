package vn.giamngheo.directory;

import java.util.List;
import java.util.stream.Collectors;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Says what was found. */
final class ResolutionText {

    /** How many agencies of a longer list are named. */
    private static final int SHOWN = 5;

    private ResolutionText() {}

    static String describe(Resolution resolution, Language language) {
        String name = Phrase.shown(resolution.named().name());
        Phrase quoted = new Phrase("“" + name + "”", "'" + name + "'");
        String words = words(resolution, language).in(language);
        return quoted.in(language) + words;
    }

    private static Phrase words(Resolution resolution, Language language) {
        if (resolution instanceof Resolution.Found found) {
            return found(found);
        }
        if (resolution instanceof Resolution.OfClass ofClass) {
            return ofClass(ofClass, language);
        }
        if (resolution instanceof Resolution.Ambiguous several) {
            String candidates = names(several.candidates(), " / ");
            return new Phrase(" có thể là: " + candidates, " may be: " + candidates);
        }
        if (resolution instanceof Resolution.NotThen then) {
            String day = language.shortDay(then.day());
            String agencies = names(then.agencies(), "; ");
            return new Phrase(
                    " không phải tên cơ quan vào ngày " + day + "; tên này dùng ở thời gian khác cho: " + agencies,
                    " is no agency on " + day + "; at other times it was the name of: " + agencies);
        }
        Resolution.NotFound none = (Resolution.NotFound) resolution;
        Phrase near = none.near().isEmpty()
                ? new Phrase("", "")
                : new Phrase(
                        "; tên gần giống: " + names(none.near(), "; "), "; much like it: " + names(none.near(), "; "));
        return new Phrase(
                " không có trong danh bạ cơ quan" + near.vietnamese(), " is not in the directory" + near.english());
    }

    private static Phrase found(Resolution.Found found) {
        String agency = found.agency().name();
        Phrase level = found.levelSupplied()
                ? new Phrase(
                        " (tên không nêu cấp, hiểu theo cấp của văn bản)",
                        " (the name tells no level; that of the document is understood)")
                : new Phrase("", "");
        return found.office()
                .map(office -> new Phrase(
                        " là người giữ chức vụ “" + office + "” của " + agency + level.vietnamese(),
                        " is the holder of the office '" + office + "' of " + agency + level.english()))
                .orElseGet(() -> new Phrase(" là " + agency + level.vietnamese(), " is " + agency + level.english()));
    }

    private static Phrase ofClass(Resolution.OfClass ofClass, Language language) {
        Phrase office = ofClass.office()
                .map(held -> new Phrase(
                        " (những người giữ chức vụ “" + held + "”)", " (the holders of the office '" + held + "')"))
                .orElse(new Phrase("", ""));
        Phrase members = members(ofClass.expansion(), language);
        return new Phrase(
                " là một nhóm cơ quan" + office.vietnamese() + members.vietnamese(),
                " is a class of agencies" + office.english() + members.english());
    }

    private static Phrase members(Expansion expansion, Language language) {
        String day = language.shortDay(expansion.day());
        if (expansion instanceof Expansion.Members all) {
            String count = language.notation().format(all.members().size());
            String names = names(all.members(), "; ");
            String members = all.members().size() == 1 ? " member" : " members";
            return new Phrase(
                    ", ngày " + day + " gồm " + count + " cơ quan: " + names,
                    " with " + count + members + " on " + day + ": " + names);
        }
        Expansion.Symbolic symbolic = (Expansion.Symbolic) expansion;
        Phrase among = symbolic.among().isEmpty()
                ? new Phrase("", "")
                : new Phrase(
                        "; trong danh bạ có: " + names(symbolic.among(), "; "),
                        "; the directory has: " + names(symbolic.among(), "; "));
        return new Phrase(
                ", ngày " + day + " không liệt kê được: " + symbolic.words().vietnamese() + among.vietnamese(),
                ", not listed for " + day + ": " + symbolic.words().english() + among.english());
    }

    private static String names(List<Agency> agencies, String separator) {
        String names = agencies.stream().limit(SHOWN).map(Agency::name).collect(Collectors.joining(separator));
        return agencies.size() > SHOWN ? names + separator + "…" : names;
    }
}
