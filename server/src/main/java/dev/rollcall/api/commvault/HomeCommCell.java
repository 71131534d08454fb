package dev.rollcall.api.commvault;

import dev.rollcall.generated.commvault.model.CommCell;
import dev.rollcall.generated.commvault.model.CommServ;
import dev.rollcall.generated.commvault.model.TimeZone;

/** The CommCell that the mock plays. */
final class HomeCommCell {
    static final String NAME = "Example Commcell";

    private static final String ZONE = "(UTC) Coordinated Universal Time";

    private HomeCommCell() {}

    /** All members that the official Python SDK needs. */
    static CommServ description() {
        return new CommServ()
                .hostName("commserve01.corp.example")
                .currentSPVersion(8)
                .timeZone("0:0:" + ZONE)
                .commcell(
                        new CommCell().commCellName(NAME).commCellId(2).csGUID("91C3E7A0-24D8-4B5F-86A1-F07D3B9C52E6"))
                .csTimeZone(new TimeZone().timeZoneName(ZONE));
    }
}
