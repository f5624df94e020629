package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.continuity.RoleHolder;
import vn.giamngheo.continuity.Standing;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.Expansion;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.succession.Holding;

/** What has become of agencies, said in few words. */
final class HolderWords {

    private final Words words;

    HolderWords(Words words) {
        this.words = words;
    }

    /** Who holds it, a line for each part; why nobody can be named, and among whom to look. */
    List<Text> brief(RoleHolder holder) {
        Standing standing = holder.standing();
        if (standing instanceof Standing.OfAgency agency) {
            return holding(agency.holding(), agency.office());
        }
        if (standing instanceof Standing.OfClass ofClass) {
            return ofClass(holder.named(), ofClass.now());
        }
        Resolution resolution = ((Standing.NotIdentified) standing).resolution();
        return unresolved(notIdentified(resolution), candidates(resolution));
    }

    /** The reasons for which nobody can be named, without candidates; empty where everybody can. */
    List<Text> reasons(RoleHolder holder) {
        Standing standing = holder.standing();
        if (standing instanceof Standing.OfAgency agency) {
            return reasons(agency.holding());
        }
        if (standing instanceof Standing.OfClass ofClass) {
            return standing.isResolved() ? List.of() : List.of(ended(holder.named(), ofClass.now()));
        }
        return List.of(notIdentified(((Standing.NotIdentified) standing).resolution()));
    }

    /** Those among whom the holder is to be looked for. */
    static List<Agency> candidates(RoleHolder holder) {
        Standing standing = holder.standing();
        if (standing instanceof Standing.OfAgency agency) {
            return candidates(agency.holding());
        }
        if (standing instanceof Standing.OfClass ofClass) {
            return ofClass.now() instanceof Expansion.Symbolic symbolic ? symbolic.among() : List.of();
        }
        return candidates(((Standing.NotIdentified) standing).resolution());
    }

    private List<Text> holding(Holding holding, Optional<String> office) {
        if (holding instanceof Holding.Held held) {
            String before = office.map(title -> title + " ").orElse("");
            return List.of(Text.official(before + held.by().name()).and(mark(held.confidence())));
        }
        if (holding instanceof Holding.Parted parted) {
            return parted.parts().stream()
                    .map(part ->
                            Text.joined("; ", holding(part.holding(), office)).and(" (" + of(part) + ")"))
                    .toList();
        }
        Holding.Unresolved nobody = (Holding.Unresolved) holding;
        return unresolved(reason(nobody), nobody.candidates());
    }

    private List<Text> ofClass(AgencyRef named, Expansion now) {
        if (now instanceof Expansion.Members members) {
            return List.of(words.text(Label.STILL_CLASS)
                    .and(" (" + words.number(members.members().size()) + ")"));
        }
        Expansion.Symbolic symbolic = (Expansion.Symbolic) now;
        return switch (symbolic.reason()) {
            case LEVEL_ENDED, NO_MEMBER -> unresolved(ended(named, now), symbolic.among());
            case WHICH_NOT_SAID, NOT_ALL_KNOWN, NO_UNITS, NO_LIST -> List.of(words.text(Label.STILL_CLASS));
        };
    }

    /** Why a class has no members any more. */
    private Text ended(AgencyRef named, Expansion now) {
        Expansion.Symbolic symbolic = (Expansion.Symbolic) now;
        return symbolic.reason() == Expansion.Reason.LEVEL_ENDED
                ? named.level()
                        .map(this::levelEnded)
                        .orElse(Text.plain(symbolic.words().in(words.language())))
                : Text.plain(symbolic.words().in(words.language()));
    }

    /** On one line, so that each agency of the document has its own. */
    private List<Text> unresolved(Text reason, List<Agency> candidates) {
        return List.of(
                candidates.isEmpty()
                        ? reason
                        : reason.and("; " + words.of(Label.MAY_BE_ONE_OF)).and(names(candidates)));
    }

    private List<Text> reasons(Holding holding) {
        if (holding instanceof Holding.Parted parted) {
            List<Text> reasons = new ArrayList<>();
            for (Holding.Part part : parted.parts()) {
                reasons(part.holding()).forEach(reason -> reasons.add(reason.and(" (" + of(part) + ")")));
            }
            return reasons;
        }
        return holding instanceof Holding.Unresolved nobody ? List.of(reason(nobody)) : List.of();
    }

    private static List<Agency> candidates(Holding holding) {
        if (holding instanceof Holding.Parted parted) {
            return parted.parts().stream()
                    .flatMap(part -> candidates(part.holding()).stream())
                    .distinct()
                    .toList();
        }
        return holding instanceof Holding.Unresolved nobody ? nobody.candidates() : List.of();
    }

    private static List<Agency> candidates(Resolution resolution) {
        return resolution instanceof Resolution.Ambiguous ambiguous ? ambiguous.candidates() : List.of();
    }

    Text reason(Holding.Unresolved nobody) {
        return switch (nobody.reason()) {
            case LEVEL_ENDED -> levelEnded(nobody.last().level());
            case NO_SUCCESSOR -> words.text(Label.NO_SUCCESSOR);
            case PROVINCE_DECIDES -> words.text(Label.PROVINCE_DECIDES);
            case NOT_ITS_FUNCTION -> words.text(Label.NOT_ITS_FUNCTION);
            case NOT_YET -> words.text(Label.NOT_YET);
            case NOT_KNOWN_THEN -> words.text(Label.NOT_KNOWN_THEN);
            case PLACE_NOT_KNOWN -> words.text(Label.PLACE_NOT_KNOWN);
        };
    }

    private Text notIdentified(Resolution resolution) {
        if (resolution instanceof Resolution.Ambiguous) {
            return words.text(Label.AMBIGUOUS);
        }
        return words.text(resolution instanceof Resolution.NotThen ? Label.NOT_THEN : Label.NOT_IN_DIRECTORY);
    }

    private Text levelEnded(AdministrativeLevel level) {
        return words.text(Label.LEVEL_HAS_ENDED, level.noun(words.language()));
    }

    /** The functions or the province of a part. */
    private String of(Holding.Part part) {
        return part.province().map(UnitRef::name).orElse(words.functions(part.functions()));
    }

    /** The mark of an agency of today of which it was not read that it holds what it is said to hold. */
    Text mark(Agency agency, List<RoleHolder> holders) {
        return holders.stream()
                .map(RoleHolder::standing)
                .filter(Standing.OfAgency.class::isInstance)
                .flatMap(standing -> held(((Standing.OfAgency) standing).holding()))
                .filter(held -> held.by().equals(agency) && held.confidence() == Confidence.UNVERIFIED)
                .findFirst()
                .map(held -> mark(held.confidence()))
                .orElse(Text.EMPTY);
    }

    private static Stream<Holding.Held> held(Holding holding) {
        if (holding instanceof Holding.Parted parted) {
            return parted.parts().stream().flatMap(part -> held(part.holding()));
        }
        return holding instanceof Holding.Held held ? Stream.of(held) : Stream.empty();
    }

    private Text mark(Confidence confidence) {
        return confidence == Confidence.UNVERIFIED
                ? Text.plain(" [" + confidence.phrase().in(words.language()) + "]")
                : Text.EMPTY;
    }

    Text names(List<Agency> agencies) {
        return Text.joined(
                "; ",
                agencies.stream().map(agency -> Text.official(agency.name())).toList());
    }
}
