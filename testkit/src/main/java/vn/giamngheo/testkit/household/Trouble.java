package vn.giamngheo.testkit.household;

import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.household.WorkStatus;

/** What may be otherwise with a member than with most; where it does not go with the age, it is not. */
enum Trouble {
    UNINSURED {
        @Override
        void befall(Member.Builder member, int age) {
            member.healthInsurance(false);
        }
    },
    NOT_AT_SCHOOL {
        @Override
        void befall(Member.Builder member, int age) {
            member.attending(EducationLevel.NONE);
        }
    },
    UNTRAINED {
        @Override
        void befall(Member.Builder member, int age) {
            if (age >= WORKING_AGE) {
                member.attained(EducationLevel.PRIMARY).attending(EducationLevel.NONE);
            }
        }
    },
    TRAINED_BY_EMPLOYER {
        @Override
        void befall(Member.Builder member, int age) {
            if (age >= WORKING_AGE) {
                member.trainedByEmployer(true)
                        .work(WorkStatus.WAGE_WITH_CONTRACT)
                        .attained(EducationLevel.LOWER_SECONDARY)
                        .attending(EducationLevel.NONE);
            }
        }
    },
    STUDIED {
        @Override
        void befall(Member.Builder member, int age) {
            if (age >= AGE_OF_GRADUATES) {
                member.attained(EducationLevel.HIGHER).attending(EducationLevel.VOCATIONAL);
            }
        }
    },
    WITHOUT_WORK {
        @Override
        void befall(Member.Builder member, int age) {
            if (age >= WORKING_AGE) {
                member.work(WorkStatus.SEEKING);
            }
        }
    },
    WITHOUT_CONTRACT {
        @Override
        void befall(Member.Builder member, int age) {
            if (age >= WORKING_AGE) {
                member.work(WorkStatus.WAGE_WITHOUT_CONTRACT);
            }
        }
    },
    UNDERNOURISHED {
        @Override
        void befall(Member.Builder member, int age) {
            member.undernourished(true);
        }
    },
    UNTREATED {
        @Override
        void befall(Member.Builder member, int age) {
            member.untreatedIllness(true);
        }
    },
    DISABLED {
        @Override
        void befall(Member.Builder member, int age) {
            member.disability(true).allowance(SocialAllowance.DISABLED);
        }
    },
    SUPPORTED_OTHERWISE {
        @Override
        void befall(Member.Builder member, int age) {
            member.allowance(SocialAllowance.OTHER);
        }
    },
    OLD {
        @Override
        void befall(Member.Builder member, int age) {
            if (age >= AGE_OF_ELDERLY) {
                member.allowance(SocialAllowance.ELDERLY).work(WorkStatus.NOT_SEEKING);
            }
        }
    };

    // Not the ages of any law: with room to spare, so that nothing implausible is made.
    private static final int WORKING_AGE = 16;
    private static final int AGE_OF_GRADUATES = 22;
    private static final int AGE_OF_ELDERLY = 80;

    abstract void befall(Member.Builder member, int age);
}
