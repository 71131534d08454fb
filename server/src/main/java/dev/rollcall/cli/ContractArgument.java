package dev.rollcall.cli;

import dev.rollcall.contract.Contract;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A contract as the command line names it: one of those inside, or any OpenAPI 3.0 file. */
final class ContractArgument {
    /** The contracts of the products, in the order of the README; how to drive the mock is no product's. */
    static final List<String> INSIDE = List.of("commvault", "rocketchat", "joomla-capi");

    private ContractArgument() {}

    /** All contracts inside. */
    static List<Contract> inside() {
        return INSIDE.stream().map(Contract::named).collect(Collectors.toList());
    }

    /**
     * The contract of that name, or else in that file.
     *
     * @throws CouldNotRunException if there is neither, or the file cannot be read as OpenAPI 3.0
     */
    static Contract load(String nameOrFile) throws CouldNotRunException {
        if (INSIDE.contains(nameOrFile)) {
            return Contract.named(nameOrFile);
        }
        try {
            Path file = Path.of(nameOrFile);
            if (!Files.exists(file)) {
                throw new CouldNotRunException("There is no contract " + nameOrFile + ": neither a file, nor one of "
                        + String.join(", ", INSIDE));
            }
            return Contract.read(file);
        } catch (CharacterCodingException e) {
            throw new CouldNotRunException("The contract " + nameOrFile + " is not in UTF-8", e);
        } catch (IOException e) {
            throw new CouldNotRunException("Cannot read the contract " + nameOrFile + ": " + FileTrouble.of(e), e);
        } catch (InvalidPathException e) {
            throw new CouldNotRunException("This is no name of a file: " + nameOrFile, e);
        } catch (IllegalArgumentException e) {
            throw new CouldNotRunException(String.valueOf(e.getMessage()), e);
        }
    }
}
