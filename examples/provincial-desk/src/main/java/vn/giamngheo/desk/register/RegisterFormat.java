package vn.giamngheo.desk.register;

/** How a register is written. */
public enum RegisterFormat {
    /** A document of the wire format a line, plain or in gzip. */
    NDJSON("ndjson"),
    /** A row for each household, after RFC 4180, with one of {@link CsvColumns} at the head of each column. */
    CSV("csv");

    private final String code;

    RegisterFormat(String code) {
        this.code = code;
    }

    /** {@return the word for it in addresses and in the database} */
    public String code() {
        return code;
    }
}
