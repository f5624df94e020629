package vn.giamngheo.fuzz;

import java.util.List;
import java.util.Locale;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.TableFault;

/** Whether a text is read or refused as it should be. */
final class FuzzOracle {

    /** Who refuses a text may quote its beginning, not all of it. */
    private static final int LONGEST_REASON = 1_000;

    private FuzzOracle() {}

    /**
     * Reads a text; answers whether it was read rather than refused.
     *
     * @throws FuzzFailure if something does not hold
     */
    static boolean accept(TextReader reader, String text) {
        try {
            reader.reading().of(text);
            return true;
        } catch (RefusedException e) {
            words(e.reason());
            return allowed(reader.refuses() != TextReader.Refuses.NEVER, e);
        } catch (IllegalArgumentException e) {
            told(String.valueOf(e.getMessage()), e.getClass().getSimpleName());
            return allowed(reader.refuses() == TextReader.Refuses.BY_ARGUMENT, e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw FuzzFailure.by(e);
        }
    }

    private static boolean allowed(boolean announced, RuntimeException thrown) {
        if (!announced) {
            throw FuzzFailure.by(thrown);
        }
        return false;
    }

    /** What was read from a table, or what is wrong with it. */
    static void loaded(Loaded<?> loaded) {
        List<TableFault> faults = loaded.faults();
        for (TableFault fault : faults) {
            words(fault.reason());
            FuzzFailure.unless(fault.line() <= 1_000_000, "a line that is not there", fault);
        }
    }

    /** Words for a reader of each language. */
    static void words(Phrase words) {
        told(words.vietnamese(), "Vietnamese");
        told(words.english(), "English");
        FuzzFailure.unless(!words.vietnamese().equals(words.english()), "both languages are the same", words);
    }

    private static void told(String words, String what) {
        FuzzFailure.unless(!words.isBlank(), "no " + what + " words", words);
        FuzzFailure.unless(words.length() <= LONGEST_REASON, "too many words: " + what, words.length());
        FuzzFailure.unless(!words.toLowerCase(Locale.ROOT).contains("null"), "null in words", words);
    }
}
