package vn.giamngheo.json.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A document in the one form in which it is signed and compared: RFC 8785 (JSON Canonicalization Scheme), that is
 * without white space, the properties of each object in the order of the UTF-16 units of their names, and nothing escaped
 * that JSON does not ask for.
 *
 * <p>Equal values have equal canonical documents, however the text they were read from was laid out; but an indicator of a
 * household that is stated as unknown is kept, although the household is equal to one that does not name it. The version
 * of the format is part of the document, so a later version gives another one.
 *
 * <p>One thing is not as RFC 8785 has it: whole numbers beyond 2^53 keep all their digits, where the RFC would round them to
 * what a binary floating-point number can hold. Up to there nothing differs. Decimals are strings here, hence exact too.
 */
public final class CanonicalDocument {

    private final String text;

    private CanonicalDocument(String text) {
        this.text = text;
    }

    /**
     * {@return the document with that text} Made by the module of a JSON library; it is not checked again.
     *
     * @param text the canonical text
     */
    public static CanonicalDocument of(String text) {
        return new CanonicalDocument(Objects.requireNonNull(text, "text"));
    }

    /** {@return the document, on one line without an end} */
    public String text() {
        return text;
    }

    /** {@return the text in UTF-8, without a byte-order mark: what is signed} */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the SHA-256 of {@link #bytes()}, as 64 hexadecimal digits in lower case} */
    public String sha256() {
        return HexFormat.of().formatHex(digest(bytes()));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * {@return whether the other is a canonical document with the same text}
     *
     * @param other the other
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalDocument document && text.equals(document.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return its SHA-256; the text may hold personal data and is left out} */
    @Override
    public String toString() {
        return "CanonicalDocument[sha256=" + sha256() + "]";
    }
}
