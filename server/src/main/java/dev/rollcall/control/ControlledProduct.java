package dev.rollcall.control;

import dev.rollcall.contract.Contract;
import dev.rollcall.masking.Masking;
import dev.rollcall.sandbox.Setting;
import java.util.List;

/**
 * What the control API has to know of a product.
 *
 * @param name as in options and paths
 * @param mount where it answers, with a leading and without a trailing slash
 * @param contract by which it is judged
 * @param masking of its secrets
 * @param settings what can be chosen about it
 */
public record ControlledProduct(
        String name, String mount, Contract contract, Masking masking, List<Setting<?>> settings) {
    public ControlledProduct {
        settings = List.copyOf(settings);
    }
}
