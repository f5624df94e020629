package vn.giamngheo.testkit.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** What can be wrong with a text, the most usual first. Where, is looked for in the text as it is then. */
enum Dirt {
    SPACES(true) {
        @Override
        List<Place> places(List<String> letters) {
            List<Place> places = new ArrayList<>();
            for (int i = 0; i < letters.size(); i++) {
                String letter = letters.get(i);
                if (letter.equals(" ")) {
                    places.add(Place.at(
                            i, "\u00a0", "  ", "\u2009", "\u202f", "\u3000", "\t", "\r\n", " \u200b", "\u00ad "));
                }
            }
            return places;
        }
    },
    INVISIBLE(true) {
        @Override
        List<Place> places(List<String> letters) {
            List<Place> places = new ArrayList<>();
            for (int i = 0; i + 1 < letters.size(); i++) {
                String letter = letters.get(i);
                if (Letters.isLetter(letter)) {
                    places.add(Place.at(i, letter + "\u200b", letter + "\u00ad", letter + "\ufeff", letter + "\u2060"));
                }
            }
            return places;
        }
    },
    COMPOSITION(true) {
        @Override
        List<Place> places(List<String> letters) {
            List<Place> places = new ArrayList<>();
            for (int i = 0; i < letters.size(); i++) {
                Set<String> written = compositions(letters.get(i));
                if (!written.isEmpty()) {
                    places.add(Place.at(i, written));
                }
            }
            return places;
        }
    },
    DASHES(true) {
        @Override
        List<Place> places(List<String> letters) {
            List<Place> places = new ArrayList<>();
            for (int i = 0; i < letters.size(); i++) {
                String letter = letters.get(i);
                if (letter.equals("-") || letter.equals("–")) {
                    places.add(Place.at(
                            i, letter.equals("-") ? "–" : "-", "—", "\u2011", "\u2010", "\u2212", " - ", " – "));
                } else if (letter.equals("/")) {
                    places.add(Place.at(i, " / ", " /"));
                }
            }
            return places;
        }
    },
    TONE_PLACEMENT(true) {
        @Override
        List<Place> places(List<String> letters) {
            return Tones.places(letters);
        }
    },
    LETTER_CASE(true) {
        @Override
        List<Place> places(List<String> letters) {
            List<Place> places = new ArrayList<>();
            for (int i = 0; i < letters.size(); i++) {
                Set<String> cases = cases(letters.get(i));
                if (!cases.isEmpty()) {
                    places.add(Place.at(i, cases));
                }
            }
            return places;
        }
    },
    LOOK_ALIKES(true) {
        @Override
        List<Place> places(List<String> letters) {
            return LikeLetters.read(letters);
        }
    },
    STRANGE_LETTERS(false) {
        @Override
        List<Place> places(List<String> letters) {
            return LikeLetters.notRead(letters);
        }
    },
    LOST_MARKS(false) {
        @Override
        List<Place> places(List<String> letters) {
            return IntStream.range(0, letters.size())
                    .filter(i -> !LikeLetters.lost(letters.get(i)).isEmpty())
                    .mapToObj(i -> Place.at(i, LikeLetters.lost(letters.get(i))))
                    .toList();
        }
    };

    private final boolean sameName;

    Dirt(boolean sameName) {
        this.sameName = sameName;
    }

    /** Whether a name that is written so is still the same name. */
    boolean sameName() {
        return sameName;
    }

    abstract List<Place> places(List<String> letters);

    private static Set<String> cases(String letter) {
        String small = letter.toLowerCase(Locale.ROOT);
        Set<String> cases = new LinkedHashSet<>();
        if (isLatin(letter)) {
            cases.add(letter.toUpperCase(Locale.ROOT));
            cases.add(small);
        }
        cases.remove(letter);
        // Not so of letters of other languages that have two capitals, or none.
        cases.removeIf(other -> !other.toLowerCase(Locale.ROOT).equals(small));
        return cases;
    }

    private static boolean isLatin(String letter) {
        return Character.UnicodeScript.of(letter.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** The ways to write a letter with its marks one by one: in the order of the standard, in another one, by halves. */
    private static Set<String> compositions(String letter) {
        String apart = Letters.decomposed(letter);
        Set<String> written = new LinkedHashSet<>();
        if (apart.length() == 2) {
            written.add(apart);
        } else if (apart.length() == 3) {
            String turned = "" + apart.charAt(0) + apart.charAt(2) + apart.charAt(1);
            written.addAll(List.of(
                    apart,
                    turned,
                    Letters.composed(apart.substring(0, 2)) + apart.charAt(2),
                    Letters.composed(turned.substring(0, 2)) + apart.charAt(1)));
            // ấ with the acute first is another letter.
            written.removeIf(other -> !Letters.composed(other).equals(Letters.composed(letter)));
        }
        written.add(Letters.composed(letter));
        written.remove(letter);
        return written;
    }
}
