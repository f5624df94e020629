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
        int end = endOfPhrase(key, 0);
        return end < 0 ? Optional.empty() : Optional.of(key.substring(0, end));
    }

    /** Whether the key is one of the phrases and nothing else. */
    boolean contains(String key) {
        return phrases.contains(key);
    }

    boolean isStartOf(String key) {
        return endOfPhrase(key, 0) >= 0;
    }

    /** Whether one of the phrases stands anywhere in the key. */
    boolean isIn(String key) {
        for (int at = 0; at < key.length(); at++) {
            if (isWordStart(key, at) && endOfPhrase(key, at) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the phrases stands anywhere in the key with one of the others right behind it. */
    boolean isInBefore(Phrases others, String key) {
        for (int at = 0; at < key.length(); at++) {
            int end = isWordStart(key, at) ? endOfPhrase(key, at) : -1;
            if (end >= 0 && end < key.length() && others.endOfPhrase(key, end + 1) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int endOfPhrase(String key, int start) {
        for (int end = Math.min(start + longest, key.length()); end > start; end--) {
            if (isWordEnd(key, end) && phrases.contains(key.substring(start, end))) {
                return end;
            }
        }
        return -1;
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
