package vn.giamngheo.json.format.internal;

import java.io.Serial;
import java.util.List;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.FindingCode;

/** Thrown by what makes an object, to refuse parts of it: each becomes a finding at its own pointer. */
public final class RefusedPartsException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A part of an object.
     *
     * @param code the kind of finding, whose message names the reason
     * @param path where it stands, from the object
     * @param reason what is wrong with it
     */
    public record Part(FindingCode code, JsonPointer path, Phrase reason) {

        /** A part of which there is nothing to say but why it is refused. */
        public Part(JsonPointer path, Phrase reason) {
            this(Wording.INVALID_PART, path, reason);
        }
    }

    private final transient List<Part> parts;

    /**
     * A refusal.
     *
     * @param parts at least one
     * @param cause what the type threw
     */
    public RefusedPartsException(List<Part> parts, RuntimeException cause) {
        super(cause);
        this.parts = List.copyOf(parts);
    }

    List<Part> parts() {
        return parts;
    }
}
