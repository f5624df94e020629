package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Member;

/** Verdicts that name no member. */
final class Anonymous {

    private Anonymous() {}

    /**
     * The same verdict of a household whose members have their positions for ids. Classifying anew is what takes the
     * ids out of every word that was made of them.
     */
    static Verdict of(Verdict verdict) {
        Household household = verdict.household();
        if (household.members().isEmpty() || verdict.standard().isEmpty()) {
            return verdict;
        }
        List<Member> members = new ArrayList<>();
        for (Member member : household.members()) {
            members.add(Member.builder()
                    .from(member)
                    .id(Integer.toString(members.size() + 1))
                    .build());
        }
        return PovertyEngine.classifyUnder(
                verdict.standard().get(), household.toBuilder().members(members).build(), verdict.review());
    }
}
