package vn.giamngheo.benchmarks;

/** The indicators of both standards, as an application without the library would list them. */
public enum Service {
    HEALTH_CARE,
    EMPLOYMENT,
    DEPENDANTS,
    NUTRITION,
    HEALTH_INSURANCE,
    ADULT_EDUCATION,
    SCHOOL_ATTENDANCE,
    HOUSING_QUALITY,
    HOUSING_AREA,
    WATER_SOURCE,
    SANITATION,
    TELECOM,
    INFORMATION_ASSETS
}
