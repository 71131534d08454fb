package dev.rollcall.api.commvault;

/** Which members a row of the session list has. */
enum RowForm {
    /** Those of the vendor page's sample of 2016: {@code description}, no {@code location}, no {@code lastAccessedTime}. */
    VENDOR_SAMPLE,
    /** Those of the saved response of 2017. */
    SAVED_RESPONSE
}
