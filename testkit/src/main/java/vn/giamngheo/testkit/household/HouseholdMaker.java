package vn.giamngheo.testkit.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.giamngheo.classification.RawFacts;
import vn.giamngheo.classification.Truth;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Member;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** Makes one household of one standard. */
final class HouseholdMaker {

    private static final int MOST_PERSONS = 8;
    private static final int MOST_LISTED = 6;
    private static final int LARGE = 30;
    private static final int LARGEST_ID = 9_999;
    private static final int RARELY = 8;
    private static final int SELDOM = 5;
    private static final Gen<AreaType> AREAS = Gens.among(AreaType.values());

    /** What is unknown at least. */
    private enum Gap {
        NONE,
        INCOME,
        AREA,
        INDICATOR
    }

    private final Wishes wishes;
    private final PovertyStandard standard;
    private final LocalDate day;
    private final Choices choices;
    private final boolean unknownFacts;
    private final Household.Builder made = Household.builder();

    HouseholdMaker(Wishes wishes, PovertyStandard standard, Choices choices) {
        this.wishes = wishes;
        this.standard = standard;
        this.day = wishes.day(standard);
        this.choices = choices;
        this.unknownFacts = wishes.has(Wishes.Wish.UNKNOWN_FACTS);
    }

    /**
     * What members and houses take comes last, since it is long: where that is simplified away, or turned into what the
     * commune judged, income and deprivations stay as they are.
     */
    Household make() {
        made.id("1");
        boolean listed = wishes.has(Wishes.Wish.MEMBERS) || choices.upTo(3) == 3;
        Gap gap = gap(listed);
        Optional<AreaType> area = area(gap == Gap.AREA);
        Optional<IntFunction<Income>> income = isMissing(gap == Gap.INCOME)
                ? Optional.empty()
                : Optional.of(new Incomes(standard, area).from(choices, wishes.has(Wishes.Wish.NEAR_LINE)));
        Judgements.Plan plan = Judgements.plan(standard, choices, wishes.has(Wishes.Wish.NEAR_CUTOFF));
        List<Person> persons = listed ? persons() : List.of();
        int number = listed ? persons.size() : size();
        if (!isMissing(false)) {
            made.size(number);
        }
        int byIncome = byIncome(area, income.map(of -> of.apply(number)));
        if (listed) {
            listed(persons, Integer.bitCount(byIncome), plan);
        } else {
            DeprivationProfile profile = Judgements.judged(standard, byIncome, plan, choices, gap == Gap.INDICATOR);
            made.deprivations(unknownFacts ? Judgements.forgetting(profile, choices) : profile);
        }
        made.province(province());
        return made.id(String.valueOf(1 + choices.upTo(LARGEST_ID - 1))).build();
    }

    /** The indicators that income decides the household to be deprived in. */
    private int byIncome(Optional<AreaType> area, Optional<Income> income) {
        made.income(income);
        return area.isEmpty() || income.isEmpty()
                ? 0
                : standard.table().effectiveMask(area.get(), made.build().incomePoint(), 0);
    }

    private Gap gap(boolean listed) {
        if (!unknownFacts) {
            return Gap.NONE;
        }
        List<Gap> gaps = new ArrayList<>(List.of(Gap.INCOME));
        if (wishes.area().isEmpty()) {
            gaps.add(Gap.AREA);
        }
        if (!listed && !Judgements.free(standard).isEmpty()) {
            gaps.add(Gap.INDICATOR);
        }
        return Gens.among(gaps).from(choices);
    }

    private boolean isMissing(boolean asTheGap) {
        return asTheGap || (unknownFacts && choices.onceIn(SELDOM));
    }

    /** The area on the day, empty if it is unknown. */
    private Optional<AreaType> area(boolean unknown) {
        if (wishes.area().isPresent()) {
            made.area(wishes.area());
            return wishes.area();
        }
        if (isMissing(unknown)) {
            return Optional.empty();
        }
        AreaType first = AREAS.from(choices);
        made.area(first);
        List<LocalDate> turns = List.of(day, day.plusDays(1), Province.FIRST_DAY_OF_CURRENT_CODES);
        int turn = choices.upTo(RARELY * turns.size() - 1) - (RARELY - 1) * turns.size();
        if (turn < 0) {
            return Optional.of(first);
        }
        AreaType other = first == AreaType.RURAL ? AreaType.URBAN : AreaType.RURAL;
        made.areaChanges(List.of(new AreaChange(turns.get(turn), other)));
        return Optional.of(day.isBefore(turns.get(turn)) ? first : other);
    }

    /** Mostly few, rarely many. */
    private int size() {
        int most = choices.onceIn(RARELY) ? LARGE : MOST_PERSONS;
        return 1 + choices.upTo(most - 1);
    }

    /** Where the list is empty somebody plain stands for it, so that each who was made can be left out. */
    private List<Person> persons() {
        Births births = new Births(standard, day);
        List<Person> persons =
                Person.of(births, unknownFacts).list(0, MOST_LISTED).from(choices);
        return persons.isEmpty() ? List.of(Person.plain(births.plain())) : persons;
    }

    /** Members first; of what they leave open, so much is made deprived that the number comes out. */
    private void listed(List<Person> persons, int byIncome, Judgements.Plan plan) {
        List<Member> members = members(persons);
        int fixed = byIncome + byMembers(members);
        if (wishes.has(Wishes.Wish.NEAR_CUTOFF) && fixed > highestCutoff() + 1) {
            members = members(persons.stream().map(Person::untroubled).toList());
            fixed = byIncome + byMembers(members);
        }
        made.members(members);
        List<DeprivationIndicator> free = Judgements.free(standard);
        List<IndicatorRule> open = new ArrayList<>();
        int mask = 0;
        for (int i = 0; i < free.size(); i++) {
            IndicatorRule rule = rule(free.get(i));
            if (rule.cutoff().find().map(HouseFacts::decide).orElse(true)) {
                mask |= ((plan.mask() >> i) & 1) << open.size();
                open.add(rule);
            }
        }
        state(open, Judgements.exactly(plan.count() - fixed, mask, open.size()), members.size());
    }

    private IndicatorRule rule(DeprivationIndicator indicator) {
        return standard.indicators().get(standard.indicatorList().indexOf(indicator));
    }

    private void state(List<IndicatorRule> open, int mask, int persons) {
        HouseFacts facts = new HouseFacts(choices, persons, unknownFacts, made);
        Map<DeprivationIndicator, DeprivationStatus> judged = new LinkedHashMap<>();
        for (int i = 0; i < open.size(); i++) {
            boolean deprived = (mask & (1 << i)) != 0;
            Optional<Cutoff> cutoff = open.get(i).cutoff().find();
            if (cutoff.isPresent()) {
                facts.state(cutoff.get(), deprived);
            } else if (!isMissing(false)) {
                judged.put(
                        open.get(i).indicator(),
                        deprived ? DeprivationStatus.DEPRIVED : DeprivationStatus.NOT_DEPRIVED);
            }
        }
        facts.done();
        made.deprivations(DeprivationProfile.of(judged));
    }

    private List<Member> members(List<Person> persons) {
        List<Member> members = new ArrayList<>();
        for (Person person : persons) {
            members.add(person.member(members.size() + 1, day));
        }
        return members;
    }

    private int byMembers(List<Member> members) {
        Household household = Household.builder().id("1").members(members).build();
        int deprived = 0;
        for (IndicatorRule rule : standard.indicators()) {
            Optional<Cutoff> cutoff = rule.cutoff()
                    .find()
                    .filter(each -> !HouseFacts.decide(each) && !(each instanceof Cutoff.IncomeIndicator));
            if (cutoff.isPresent() && RawFacts.deprived(cutoff.get(), household, ReviewDate.of(day)) == Truth.HOLDS) {
                deprived++;
            }
        }
        return deprived;
    }

    private int highestCutoff() {
        return standard.cutoffs().stream()
                .map(CountCutoff::count)
                .flatMap(count -> count.find().stream())
                .max(Integer::compare)
                .orElse(standard.indicators().size());
    }

    private Optional<Province> province() {
        Optional<Province> only = wishes.province().or(standard::province);
        if (only.isPresent() || !choices.onceIn(RARELY)) {
            return only;
        }
        boolean current = !day.isBefore(Province.FIRST_DAY_OF_CURRENT_CODES) && choices.upTo(1) == 0;
        return Optional.of((current ? Provinces.CURRENT : Provinces.FORMER).from(choices));
    }
}
