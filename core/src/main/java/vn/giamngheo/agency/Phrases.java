package vn.giamngheo.agency;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giamngheo.text.VietnameseText;

/** Word sequences looked for in {@link NameKey keys}; the longest wins. */
final class Phrases {

    private final Set<String> phrases;
    private final int longest;

    private Phrases(Set<String> phrases) {
        this.phrases = phrases;
        this.longest = phrases.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Phrases in lists that are separated by commas. */
    static Phrases of(String... lists) {
        return new Phrases(Arrays.stream(lists)
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(VietnameseText::identityKey)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The longest phrase that the key begins with, as whole words. */
    Optional<String> startOf(String key) {
        for (int end = Math.min(longest, key.length()); end > 0; end--) {
            if (isWordEnd(key, end) && phrases.contains(key.substring(0, end))) {
                return Optional.of(key.substring(0, end));
            }
        }
        return Optional.empty();
    }

    boolean isStartOf(String key) {
        return startOf(key).isPresent();
    }

    /** Whether one of the phrases stands anywhere in the key. */
    boolean isIn(String key) {
        for (int at = 0; at < key.length(); at++) {
            if (isWordStart(key, at) && isStartOf(key.substring(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the phrases stands anywhere in the key with one of the others right behind it. */
    boolean isInBefore(Phrases others, String key) {
        for (int at = 0; at < key.length(); at++) {
            if (isWordStart(key, at)) {
                String from = key.substring(at);
                if (startOf(from)
                        .filter(phrase -> others.isStartOf(after(from, phrase)))
                        .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean starts(String key, String phrase) {
        return key.startsWith(phrase) && isWordEnd(key, phrase.length());
    }

    /** What follows a phrase at the start of a key, without the space between. */
    static String after(String key, String phrase) {
        return key.substring(phrase.length()).stripLeading();
    }

    private static boolean isWordStart(String key, int at) {
        return Character.isLetterOrDigit(key.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(key.charAt(at - 1)));
    }

    private static boolean isWordEnd(String key, int end) {
        return end == key.length() || !Character.isLetterOrDigit(key.charAt(end));
    }
}
