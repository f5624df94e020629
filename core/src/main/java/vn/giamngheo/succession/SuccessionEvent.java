package vn.giamngheo.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.Province;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * A change of agencies on one day.
 *
 * @param id an open code, used once
 * @param day the first day of the new state, inclusive
 * @param kind what happened
 * @param transfers what went where; at least one
 * @param by the instrument that ordered it
 * @param province the one province in which it happened; empty if in all
 * @param insteadOf the event of all provinces that this one stands for in its province; empty if it stands beside them
 */
public record SuccessionEvent(
        String id,
        LocalDate day,
        Kind kind,
        List<Transfer> transfers,
        InstrumentReference by,
        Optional<Province> province,
        Optional<String> insteadOf) {

    /** What happened. */
    public enum Kind {
        /** Đổi tên: another name, the same body. */
        RENAMED("đổi tên", "renamed"),
        /** Hợp nhất: two or more became a new one. */
        CONSOLIDATED("hợp nhất", "consolidated"),
        /** Sáp nhập: one went into another that goes on. */
        MERGED("sáp nhập", "merged"),
        /** Chia: one ended and became several. */
        DIVIDED("chia", "divided"),
        /** Tách: a new one came out of one that goes on. */
        SPLIT_OFF("tách", "split off"),
        /** Giải thể: one ended, its functions going to others or to none. */
        DISSOLVED("giải thể", "dissolved"),
        /** Chuyển giao chức năng: both go on. */
        TRANSFERRED("chuyển giao chức năng", "function transferred"),
        /** Kết thúc hoạt động của một cấp chính quyền. */
        LEVEL_ENDED("kết thúc hoạt động của cấp", "level ended");

        private final Phrase phrase;

        Kind(String vietnamese, String english) {
            this.phrase = new Phrase(vietnamese, english);
        }

        /** {@return the wire form} */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** {@return the words for it} */
        public Phrase phrase() {
            return phrase;
        }

        /** {@return whether the agencies from which functions go end with it} */
        public boolean endsBody() {
            return this != SPLIT_OFF && this != TRANSFERRED;
        }
    }

    /**
     * Checks what is given.
     *
     * @param id an open code, used once
     * @param day the first day of the new state, inclusive
     * @param kind what happened
     * @param transfers what went where; at least one
     * @param by the instrument that ordered it
     * @param province the one province in which it happened
     * @param insteadOf the event of all provinces that this one stands for
     * @throws RefusedException if the id is no code, there is no transfer, or an event of all provinces stands for another
     */
    public SuccessionEvent {
        Code.check(id, "event");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(province, "province");
        transfers = List.copyOf(transfers);
        if (transfers.isEmpty()) {
            throw new RefusedException(
                    "sự kiện phải nêu ít nhất một việc chuyển giao (transfers)", "transfers must not be empty");
        }
        if (insteadOf.isPresent() && province.isEmpty()) {
            throw new RefusedException(
                    "sự kiện thay cho sự kiện chung (insteadOf) phải nêu tỉnh (province)",
                    "an event with insteadOf must name its province");
        }
    }
}
