package vn.giamngheo.json.toys;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A document with a builder, whose setters are overloaded as those of generated builders are. */
public final class Route {

    private final String title;
    private final Optional<LocalDate> day;
    private final Status status;
    private final Optional<Long> amount;
    private final Optional<Boolean> paved;
    private final Optional<Span> between;
    private final List<String> notes;
    private final List<Leg> legs;

    private Route(Builder builder) {
        title = builder.title;
        day = builder.day;
        status = builder.status;
        amount = builder.amount;
        paved = builder.paved;
        between = builder.between;
        notes = builder.notes;
        legs = builder.legs;
    }

    public String title() {
        return title;
    }

    public Optional<LocalDate> day() {
        return day;
    }

    public Status status() {
        return status;
    }

    public Optional<Long> amount() {
        return amount;
    }

    public Optional<Boolean> paved() {
        return paved;
    }

    public Optional<Span> between() {
        return between;
    }

    public List<String> notes() {
        return notes;
    }

    public List<Leg> legs() {
        return legs;
    }

    public static Builder builder() {
        return new Builder();
    }

    private List<Object> state() {
        return List.of(title, day, status, amount, paved, between, notes, legs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Route route && state().equals(route.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "Route" + state();
    }

    public static final class Builder {
        private String title;
        private Optional<LocalDate> day = Optional.empty();
        private Status status = Status.OPEN;
        private Optional<Long> amount = Optional.empty();
        private Optional<Boolean> paved = Optional.empty();
        private Optional<Span> between = Optional.empty();
        private List<String> notes = List.of();
        private List<Leg> legs = List.of();

        private Builder() {}

        public Builder title(String value) {
            title = Objects.requireNonNull(value);
            return this;
        }

        public Builder day(LocalDate value) {
            return day(Optional.of(value));
        }

        public Builder day(Optional<? extends LocalDate> value) {
            day = value.map(present -> present);
            return this;
        }

        public Builder status(Status value) {
            status = Objects.requireNonNull(value);
            return this;
        }

        public Builder amount(long value) {
            return amount(Optional.of(value));
        }

        public Builder amount(Optional<Long> value) {
            amount = Objects.requireNonNull(value);
            return this;
        }

        public Builder paved(boolean value) {
            return paved(Optional.of(value));
        }

        public Builder paved(Optional<Boolean> value) {
            paved = Objects.requireNonNull(value);
            return this;
        }

        public Builder between(Optional<? extends Span> value) {
            between = value.map(present -> present);
            return this;
        }

        public Builder notes(Iterable<String> values) {
            notes = copy(values);
            return this;
        }

        public Builder legs(Leg... values) {
            legs = List.of(values);
            return this;
        }

        public Builder legs(Iterable<? extends Leg> values) {
            legs = copy(values);
            return this;
        }

        public Route build() {
            if (title == null) {
                throw new IllegalStateException("title is not set");
            }
            return new Route(this);
        }

        private static <T> List<T> copy(Iterable<? extends T> values) {
            List<T> copy = new java.util.ArrayList<>();
            values.forEach(copy::add);
            return List.copyOf(copy);
        }
    }
}
