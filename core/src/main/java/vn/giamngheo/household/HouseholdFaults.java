package vn.giamngheo.household;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** What is wrong within one household, all of it at once. Quotes no ids: they are personal data. */
final class HouseholdFaults {

    private static final int MAX_SIZE = 999;
    private static final int MAX_ASSETS = 100;

    /** Nearly always none, so that a list is made for the first. */
    private List<Phrase> faults = List.of();

    private HouseholdFaults() {}

    static void refuse(Household household) {
        HouseholdFaults found = new HouseholdFaults();
        found.lookAt(household);
        if (!found.faults.isEmpty()) {
            throw new RefusedException(found.joined(Phrase::vietnamese), found.joined(Phrase::english));
        }
    }

    private String joined(Function<Phrase, String> language) {
        return faults.stream().map(language).collect(Collectors.joining("; "));
    }

    private void add(String vietnamese, String english) {
        if (faults.isEmpty()) {
            faults = new ArrayList<>();
        }
        faults.add(new Phrase(vietnamese, english));
    }

    private void lookAt(Household household) {
        if (household.id().isBlank()) {
            add("mã hộ (id) không được để trống", "id of a household must not be blank");
        }
        Optional<Integer> size = household.size();
        if (size.isPresent()) {
            lookAtSize(size.get(), household.members().size());
        }
        if (household.members().size() > MAX_SIZE) {
            add(
                    "hộ có tối đa 999 thành viên, không phải "
                            + Language.VIETNAMESE
                                    .notation()
                                    .format(household.members().size()),
                    "a household must have at most 999 members but has "
                            + Language.ENGLISH
                                    .notation()
                                    .format(household.members().size()));
        }
        lookAtIds(household.members());
        if (household.assets().size() > MAX_ASSETS) {
            add(
                    "được tối đa 100 loại tài sản (assets), không phải "
                            + Language.VIETNAMESE
                                    .notation()
                                    .format(household.assets().size()),
                    "there must be at most 100 assets but there were "
                            + Language.ENGLISH
                                    .notation()
                                    .format(household.assets().size()));
        }
        lookAtChanges(household.areaOrNull(), household.areaChanges());
    }

    private void lookAtSize(int size, int members) {
        if (size < 1 || size > MAX_SIZE) {
            add(
                    "số nhân khẩu (size) phải từ 1 đến 999, không phải "
                            + Language.VIETNAMESE.notation().format(size),
                    "size must be from 1 to 999 but was "
                            + Language.ENGLISH.notation().format(size));
        }
        if (members > 0 && members != size) {
            add(
                    "số nhân khẩu (size) là " + Language.VIETNAMESE.notation().format(size)
                            + " nhưng danh sách có "
                            + Language.VIETNAMESE.notation().format(members)
                            + " thành viên",
                    "size is " + Language.ENGLISH.notation().format(size) + " but the members listed are "
                            + Language.ENGLISH.notation().format(members));
        }
    }

    private void lookAtIds(List<Member> members) {
        if (members.size() < 2) {
            return;
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            if (!ids.add(members.get(i).id())) {
                add(
                        "thành viên thứ " + (i + 1) + " có mã (id) trùng với một thành viên trước",
                        "member " + (i + 1) + " has the id of a member before");
            }
        }
    }

    private void lookAtChanges(@Nullable AreaType area, List<AreaChange> changes) {
        AreaType before = area;
        for (int i = 0; i < changes.size(); i++) {
            AreaChange change = changes.get(i);
            if (i > 0 && !change.from().isAfter(changes.get(i - 1).from())) {
                add(
                        "các lần thay đổi khu vực (areaChanges) phải theo thứ tự ngày tăng dần, mỗi ngày một lần",
                        "areaChanges must be in ascending order of days, one a day");
            }
            if (before == change.to()) {
                add(
                        "lần thay đổi khu vực ngày " + Language.VIETNAMESE.shortDay(change.from())
                                + " không đổi khu vực: trước đó đã là "
                                + change.to().phrase().vietnamese(),
                        "the change of area on " + Language.ENGLISH.shortDay(change.from())
                                + " changes nothing: it was "
                                + change.to().phrase().english() + " before");
            }
            before = change.to();
        }
    }
}
