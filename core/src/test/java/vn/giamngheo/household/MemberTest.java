package vn.giamngheo.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.RefusedException;

class MemberTest {

    private static Member born(LocalDate day) {
        return Member.builder().id("1").birthDate(day).build();
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2010-05-20, 2010-05-20, 0",
        "2010-05-20, 2011-05-19, 0",
        "2010-05-20, 2011-05-20, 1",
        "2010-05-20, 2026-05-19, 15",
        "2010-05-20, 2026-05-20, 16",
        "2010-05-20, 2026-05-21, 16",
        "2020-12-31, 2026-12-30, 5",
        "2020-12-31, 2026-12-31, 6",
        "2020-12-31, 2027-01-01, 6",
        "1926-01-01, 2026-01-01, 100",
    })
    void aYearIsCompletedOnTheBirthday(LocalDate birth, LocalDate day, int age) {
        assertThat(born(birth).ageOn(day)).contains(age);
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2008-02-29, 2023-02-28, 14",
        "2008-02-29, 2023-03-01, 15",
        "2008-02-29, 2024-02-28, 15",
        "2008-02-29, 2024-02-29, 16",
        "2008-02-29, 2024-03-01, 16",
        "2000-02-29, 2100-02-28, 99",
        "2000-02-29, 2100-03-01, 100",
    })
    void whoWasBornOn29FebruaryCompletesAYearOn1MarchOfCommonYears(LocalDate birth, LocalDate day, int age) {
        assertThat(born(birth).ageOn(day)).contains(age);
    }

    @Test
    void nobodyHasAnAgeBeforeBirth() {
        Member member = born(LocalDate.of(2026, 5, 20));

        assertThat(member.ageOn(LocalDate.of(2026, 5, 20))).contains(0);
        assertThatThrownBy(() -> member.ageOn(LocalDate.of(2026, 5, 19)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().vietnamese())
                                .isEqualTo("thành viên sinh sau ngày rà soát 19/05/2026"))
                .hasMessage("a member was born after the day of the review, 19/05/2026");
    }

    @Test
    void r9WhatIsNotSaidIsUnknown() {
        Member member = Member.builder().id("1").build();

        assertThat(member.ageOn(LocalDate.of(2026, 5, 20))).isEmpty();
        assertThat(member.birthDate()).isEmpty();
        assertThat(member.sex()).isEmpty();
        assertThat(member.healthInsurance()).isEmpty();
        assertThat(member.work()).isEmpty();
        assertThat(member.attained()).isEmpty();
        assertThat(member.attending()).isEmpty();
        assertThat(member.trainedByEmployer()).isEmpty();
        assertThat(member.undernourished()).isEmpty();
        assertThat(member.untreatedIllness()).isEmpty();
        assertThat(member.disability()).isEmpty();
        assertThat(member.allowance()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void refusesABlankId(String id) {
        assertThatThrownBy(() -> Member.builder().id(id).build())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().vietnamese())
                                .isEqualTo("mã thành viên (id) không được để trống"))
                .hasMessage("id of a member must not be blank");
    }

    @Test
    void textSaysNothingOfTheMember() {
        assertThat(born(LocalDate.of(2010, 5, 20))).hasToString("Member{}");
    }

    @Test
    void isChangedThroughABuilder() {
        Member member = Member.builder().id("1").sex(Sex.FEMALE).build();

        Member insured = member.toBuilder().healthInsurance(true).build();

        assertThat(insured.sex()).contains(Sex.FEMALE);
        assertThat(insured.healthInsurance()).contains(true);
        assertThat(insured).isNotEqualTo(member);
        assertThat(insured)
                .isEqualTo(Member.builder()
                        .id("1")
                        .healthInsurance(true)
                        .sex(Sex.FEMALE)
                        .build());
    }
}
