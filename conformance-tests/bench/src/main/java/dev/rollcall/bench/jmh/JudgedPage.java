package dev.rollcall.bench.jmh;

import dev.rollcall.bench.har.Recording;
import dev.rollcall.bench.load.Page;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Judge;
import dev.rollcall.masking.Masking;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The exchange of one page of fifty sessions, and what is done with it. */
record JudgedPage(Contract contract, Exchange exchange, Judge judge, Masking masking) {

    static JudgedPage of(String product) {
        Page page = switch (product) {
            case "commvault" -> Page.commvault();
            case "joomla" -> Page.joomla();
            default -> Page.rocketChat();
        };
        Contract contract = Contract.named(page.contract());
        try {
            return new JudgedPage(contract, Recording.page(page), Judge.of(contract), new Masking(contract));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
