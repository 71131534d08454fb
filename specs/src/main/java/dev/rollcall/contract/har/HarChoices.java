package dev.rollcall.contract.har;

import dev.rollcall.contract.Contract;
import java.util.List;
import java.util.Optional;

/**
 * How recordings are to be judged. Immutable.
 *
 * @param contracts those that may be meant
 * @param areGuessed whether nobody said that it is these, so that more must speak for them
 * @param basePath where they answer on every server; empty if that is to be found out
 * @param strictCredentials whether credentials that were not recorded count as not sent
 */
public record HarChoices(
        List<Contract> contracts, boolean areGuessed, Optional<String> basePath, boolean strictCredentials) {

    public HarChoices {
        contracts = List.copyOf(contracts);
    }
}
