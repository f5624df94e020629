package vn.giamngheo.testkit.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;

/** Reads the household of a case, without what the commune judged of its indicators. What is not there is unknown. */
final class HouseholdReader {

    private final Faults faults;
    private final Household.Builder household = Household.builder();

    private HouseholdReader(Faults faults) {
        this.faults = faults;
    }

    static Optional<Household> read(Fields ofCase, String id, Faults faults) {
        HouseholdReader reader = new HouseholdReader(faults);
        reader.household.id(id);
        reader.readCase(ofCase);
        ofCase.get(Key.HOUSEHOLD)
                .map(node -> Fields.of(node, Key.OF_HOUSEHOLD, faults))
                .ifPresent(reader::readHousehold);
        return faults.isEmpty() ? faults.trying(ofCase.node(), reader.household::build) : Optional.empty();
    }

    private void readCase(Fields fields) {
        fields.read(Key.PROVINCE, Province::parse).ifPresent(household::province);
        fields.read(Key.AREA, Read.AREAS::read).ifPresent(household::area);
        fields.get(Key.AREA_CHANGES).ifPresent(this::readAreaChanges);
        fields.read(Key.INCOME, Read::income).ifPresent(household::income);
        fields.read(Key.PERSONS, Read::count).ifPresent(household::size);
    }

    private void readAreaChanges(Node node) {
        for (NodeTuple change : Fields.entries(node, faults)) {
            Optional<LocalDate> from = Fields.read(change.getKeyNode(), Read::day, faults);
            Optional<AreaType> to = Fields.read(change.getValueNode(), Read.AREAS::read, faults);
            from.ifPresent(day -> to.ifPresent(area -> household.addAreaChanges(new AreaChange(day, area))));
        }
    }

    private void readHousehold(Fields fields) {
        Dwelling.Builder dwelling = Dwelling.builder();
        fields.read(Key.FLOOR_AREA, Read::squareMetres).ifPresent(dwelling::floorArea);
        fields.read(Key.WALL, Read.MATERIALS::read).ifPresent(dwelling::wall);
        fields.read(Key.PILLAR, Read.MATERIALS::read).ifPresent(dwelling::pillar);
        fields.read(Key.ROOF, Read.MATERIALS::read).ifPresent(dwelling::roof);
        fields.read(Key.HOUSE_GRADE, Read.GRADES::read).ifPresent(dwelling::grade);
        household.dwelling(dwelling.build());
        fields.read(Key.WATER, text -> Read.WATERS.read(text, WaterSource::of)).ifPresent(household::water);
        fields.read(Key.LATRINE, text -> Read.LATRINES.read(text, Latrine::of)).ifPresent(household::latrine);
        fields.read(Key.INTERNET, Read.FLAGS::read).ifPresent(household::internet);
        fields.read(Key.TELEPHONE, Read.FLAGS::read).ifPresent(household::telephone);
        fields.read(Key.LOUDSPEAKER, Read.FLAGS::read).ifPresent(household::loudspeaker);
        fields.get(Key.ASSETS).ifPresent(this::readAssets);
        fields.get(Key.MEMBERS).ifPresent(this::readMembers);
    }

    private void readAssets(Node node) {
        List<Asset> seen = new ArrayList<>();
        for (NodeTuple entry : Fields.entries(node, faults)) {
            Node key = entry.getKeyNode();
            Optional<Asset> asset = Fields.read(key, text -> Read.ASSETS.read(text, Asset::of), faults);
            Optional<Boolean> has = Fields.read(entry.getValueNode(), Read.FLAGS::read, faults);
            asset.filter(seen::contains)
                    .ifPresent(twice -> faults.add(key, "phương tiện được ghi hai lần", "an asset is given twice"));
            asset.ifPresent(one -> {
                seen.add(one);
                has.ifPresent(flag -> household.putAssets(one, flag));
            });
        }
    }

    private void readMembers(Node node) {
        int position = 0;
        for (Node each : Fields.elements(node, faults)) {
            position++;
            household.addMembers(member(Fields.of(each, Key.OF_MEMBER, faults), Integer.toString(position)));
        }
    }

    private static Member member(Fields fields, String id) {
        Member.Builder member = Member.builder().id(id);
        fields.read(Key.BIRTH_DATE, Read::day).ifPresent(member::birthDate);
        fields.read(Key.HEALTH_INSURANCE, Read.FLAGS::read).ifPresent(member::healthInsurance);
        fields.read(Key.WORK, Read.WORKS::read).ifPresent(member::work);
        fields.read(Key.ATTAINED, Read.LEVELS::read).ifPresent(member::attained);
        fields.read(Key.ATTENDING, Read.LEVELS::read).ifPresent(member::attending);
        fields.read(Key.TRAINED, Read.FLAGS::read).ifPresent(member::trainedByEmployer);
        fields.read(Key.UNDERNOURISHED, Read.FLAGS::read).ifPresent(member::undernourished);
        fields.read(Key.UNTREATED, Read.FLAGS::read).ifPresent(member::untreatedIllness);
        fields.read(Key.DISABILITY, Read.FLAGS::read).ifPresent(member::disability);
        fields.read(Key.ALLOWANCE, Read.ALLOWANCES::read).ifPresent(member::allowance);
        return member.build();
    }
}
