package vn.giamngheo.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.PovertyStatus;

/**
 * A household as most applications hold it: a field for each fact, a boolean for each indicator. Twelve of them count
 * under 07/2021/NĐ-CP; under 59/2015/QĐ-TTg health care does and the first three of those do not.
 */
public final class HouseholdBean {

    private final LocalDate reviewed;
    private final AreaType area;
    private final long income;
    private final boolean healthCare;
    private final boolean employment;
    private final boolean dependants;
    private final boolean nutrition;
    private final boolean healthInsurance;
    private final boolean adultEducation;
    private final boolean schoolAttendance;
    private final boolean housingQuality;
    private final boolean housingArea;
    private final boolean waterSource;
    private final boolean sanitation;
    private final boolean telecom;
    private final boolean informationAssets;

    /** Where rules leave what they find. */
    private @Nullable Reasons reasons;

    HouseholdBean(LocalDate reviewed, AreaType area, long income, int deprived) {
        this.reviewed = reviewed;
        this.area = area;
        this.income = income;
        this.healthCare = has(deprived, Service.HEALTH_CARE);
        this.employment = has(deprived, Service.EMPLOYMENT);
        this.dependants = has(deprived, Service.DEPENDANTS);
        this.nutrition = has(deprived, Service.NUTRITION);
        this.healthInsurance = has(deprived, Service.HEALTH_INSURANCE);
        this.adultEducation = has(deprived, Service.ADULT_EDUCATION);
        this.schoolAttendance = has(deprived, Service.SCHOOL_ATTENDANCE);
        this.housingQuality = has(deprived, Service.HOUSING_QUALITY);
        this.housingArea = has(deprived, Service.HOUSING_AREA);
        this.waterSource = has(deprived, Service.WATER_SOURCE);
        this.sanitation = has(deprived, Service.SANITATION);
        this.telecom = has(deprived, Service.TELECOM);
        this.informationAssets = has(deprived, Service.INFORMATION_ASSETS);
    }

    private static boolean has(int deprived, Service service) {
        return (deprived & (1 << service.ordinal())) != 0;
    }

    public LocalDate getReviewed() {
        return reviewed;
    }

    public int getYear() {
        return reviewed.getYear();
    }

    public AreaType getArea() {
        return area;
    }

    public long getIncome() {
        return income;
    }

    public int getCount2016() {
        int count = 0;
        if (healthCare) {
            count++;
        }
        if (healthInsurance) {
            count++;
        }
        if (adultEducation) {
            count++;
        }
        if (schoolAttendance) {
            count++;
        }
        if (housingQuality) {
            count++;
        }
        if (housingArea) {
            count++;
        }
        if (waterSource) {
            count++;
        }
        if (sanitation) {
            count++;
        }
        if (telecom) {
            count++;
        }
        if (informationAssets) {
            count++;
        }
        return count;
    }

    public int getCount2022() {
        int count = 0;
        if (employment) {
            count++;
        }
        if (dependants) {
            count++;
        }
        if (nutrition) {
            count++;
        }
        if (healthInsurance) {
            count++;
        }
        if (adultEducation) {
            count++;
        }
        if (schoolAttendance) {
            count++;
        }
        if (housingQuality) {
            count++;
        }
        if (housingArea) {
            count++;
        }
        if (waterSource) {
            count++;
        }
        if (sanitation) {
            count++;
        }
        if (telecom) {
            count++;
        }
        if (informationAssets) {
            count++;
        }
        return count;
    }

    public List<Service> getDeprived2016() {
        List<Service> deprived = new ArrayList<>(4);
        if (healthCare) {
            deprived.add(Service.HEALTH_CARE);
        }
        if (healthInsurance) {
            deprived.add(Service.HEALTH_INSURANCE);
        }
        if (adultEducation) {
            deprived.add(Service.ADULT_EDUCATION);
        }
        if (schoolAttendance) {
            deprived.add(Service.SCHOOL_ATTENDANCE);
        }
        if (housingQuality) {
            deprived.add(Service.HOUSING_QUALITY);
        }
        if (housingArea) {
            deprived.add(Service.HOUSING_AREA);
        }
        if (waterSource) {
            deprived.add(Service.WATER_SOURCE);
        }
        if (sanitation) {
            deprived.add(Service.SANITATION);
        }
        if (telecom) {
            deprived.add(Service.TELECOM);
        }
        if (informationAssets) {
            deprived.add(Service.INFORMATION_ASSETS);
        }
        return deprived;
    }

    public List<Service> getDeprived2022() {
        List<Service> deprived = new ArrayList<>(4);
        if (employment) {
            deprived.add(Service.EMPLOYMENT);
        }
        if (dependants) {
            deprived.add(Service.DEPENDANTS);
        }
        if (nutrition) {
            deprived.add(Service.NUTRITION);
        }
        if (healthInsurance) {
            deprived.add(Service.HEALTH_INSURANCE);
        }
        if (adultEducation) {
            deprived.add(Service.ADULT_EDUCATION);
        }
        if (schoolAttendance) {
            deprived.add(Service.SCHOOL_ATTENDANCE);
        }
        if (housingQuality) {
            deprived.add(Service.HOUSING_QUALITY);
        }
        if (housingArea) {
            deprived.add(Service.HOUSING_AREA);
        }
        if (waterSource) {
            deprived.add(Service.WATER_SOURCE);
        }
        if (sanitation) {
            deprived.add(Service.SANITATION);
        }
        if (telecom) {
            deprived.add(Service.TELECOM);
        }
        if (informationAssets) {
            deprived.add(Service.INFORMATION_ASSETS);
        }
        return deprived;
    }

    public @Nullable Reasons getReasons() {
        return reasons;
    }

    /** Called by rules. */
    public void found(PovertyStatus status, String article, long line, List<Service> deprived) {
        reasons = new Reasons(status, article, line, deprived);
    }

    void forget() {
        reasons = null;
    }
}
