import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javassist.CannotCompileException;
import javassist.ClassPool;
import javassist.CtClass;
import javassist.NotFoundException;
import javassist.bytecode.BadBytecode;
import javassist.bytecode.ClassFile;
import javassist.bytecode.MethodInfo;

/**
 * Run by the build, as a source: gives picocli's classes in a jar the form of Java 8. They come in that of Java 5, which no AOT cache
 * holds, and which every Java verifies anew at every start. What they do stays the same.
 */
final class RaisedClasses {
    private static final int FIRST_THAT_SAYS_ITS_TYPES = 50;

    public static void main(String[] jar) throws Exception {
        Path file = Path.of(jar[0]).toAbsolutePath();
        ClassPool pool = new ClassPool(true);
        pool.appendClassPath(file.toString());
        try (FileSystem classes = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            for (Path each : classesIn(classes.getPath("/picocli"))) {
                raise(each, pool);
            }
        }
    }

    private static List<Path> classesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
        }
    }

    private static void raise(Path file, ClassPool pool)
            throws IOException, BadBytecode, CannotCompileException, NotFoundException {
        CtClass read = pool.makeClass(new ByteArrayInputStream(Files.readAllBytes(file)));
        ClassFile raised = read.getClassFile();
        if (raised.getMajorVersion() < FIRST_THAT_SAYS_ITS_TYPES) {
            raised.setMajorVersion(ClassFile.JAVA_8);
            for (MethodInfo method : raised.getMethods()) {
                method.rebuildStackMap(pool);
            }
            // The jar is the same at every build.
            FileTime time = Files.getLastModifiedTime(file);
            Files.write(file, read.toBytecode());
            Files.setLastModifiedTime(file, time);
        }
    }
}
