package vn.giamngheo.examples.spark;

/**
 * A row of a register as it is, whatever the file it came from: text by column, nothing read yet. An empty text is
 * unknown.
 *
 * @param id the id of the household
 * @param province the code of the province since 01/07/2025
 * @param area {@code rural} or {@code urban}
 * @param persons how many persons it has
 * @param income đồng per person per month
 * @param deprived a bit for each indicator of the standard that it is deprived in; empty where nothing was judged
 * @param weight its sampling weight, with at most two decimals: {@code 120.25}
 * @param damaged whether the row is no row of the register: it has too few cells, or too many
 */
record HouseholdRow(
        String id,
        String province,
        String area,
        String persons,
        String income,
        String deprived,
        String weight,
        boolean damaged) {}
