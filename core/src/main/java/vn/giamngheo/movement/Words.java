package vn.giamngheo.movement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Sentences about accounts, in one language. */
record Words(Language language) {

    String say(String vietnamese, String english) {
        return language == Language.VIETNAMESE ? vietnamese : english;
    }

    String of(Phrase phrase) {
        return phrase.in(language);
    }

    String of(long number) {
        return language.notation().format(number);
    }

    String of(LocalDate day) {
        return language.shortDay(day);
    }

    String account(MovementAccount account) {
        return of(account.phrase());
    }

    /** The words at the head of a column, in quotes. */
    String column(MovementAccount account, MovementColumn column) {
        return "“" + of(column.phrase(account.list())) + "”";
    }

    String columns(MovementAccount account, Collection<MovementColumn> columns) {
        return columns.stream().map(column -> column(account, column)).collect(Collectors.joining(", "));
    }
}
