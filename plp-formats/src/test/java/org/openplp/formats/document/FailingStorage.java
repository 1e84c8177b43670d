package org.openplp.formats.document;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** The files of this machine, one use of which fails: the first, the second, or whichever. */
final class FailingStorage extends FileSystemProvider {
    /** How a use fails. */
    enum Fault {
        DENIED,
        NO_MEMORY
    }

    private final FileSystemProvider storage = FileSystems.getDefault().provider();
    private final Fault fault;
    private int left;

    /** Storage of which a use fails, counted from 1; with 0 none does. */
    FailingStorage(int failing, Fault fault) {
        this.left = failing;
        this.fault = fault;
    }

    /** Whether nothing has failed yet, so that there were fewer uses. */
    boolean isUnbroken() {
        return left > 0;
    }

    /** A path of which the uses are counted. */
    Path path(Path path) {
        return (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, words) -> {
                    switch (method.getName()) {
                        case "getFileSystem" -> {
                            return new Files();
                        }
                        case "toRealPath" -> use("toRealPath");
                        default -> {}
                    }
                    Object[] plain = words == null
                            ? new Object[0]
                            : Arrays.stream(words).map(FailingStorage::plain).toArray();
                    try {
                        Object result = method.invoke(path, plain);
                        return result instanceof Path other ? path(other) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Object plain(Object word) {
        return word instanceof Path path ? real(path) : word;
    }

    private static Path real(Path path) {
        return Path.of(path.toString());
    }

    private void use(String what) throws IOException {
        left--;
        if (left == 0) {
            if (fault == Fault.NO_MEMORY) {
                throw new OutOfMemoryError(what);
            }
            throw new AccessDeniedException(what);
        }
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        use("open");
        return new Channel(storage.newByteChannel(real(path), options, attributes));
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        use("open");
        return storage.newFileChannel(real(path), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        use("list");
        DirectoryStream<Path> listed = storage.newDirectoryStream(real(folder), filter);
        Iterator<Path> each = listed.iterator();
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public Path next() {
                        return path(each.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                listed.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        use("createDirectory");
        storage.createDirectory(real(folder), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        use("createLink");
        storage.createLink(real(link), real(existing));
    }

    @Override
    public void delete(Path path) throws IOException {
        use("delete");
        storage.delete(real(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        use("copy");
        storage.copy(real(source), real(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        use("move");
        storage.move(real(source), real(target), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        use("isSameFile");
        return storage.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return storage.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return storage.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        use("checkAccess");
        storage.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return storage.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        use("readAttributes");
        return storage.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        use("readAttributes");
        return storage.readAttributes(real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        use("setAttribute");
        storage.setAttribute(real(path), name, value, options);
    }

    @Override
    public String getScheme() {
        return "failing";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> words) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    /** An open file of which each reading and writing is a use. */
    private final class Channel implements SeekableByteChannel {
        private final SeekableByteChannel channel;

        Channel(SeekableByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            use("read");
            return channel.read(to);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            use("write");
            return channel.write(from);
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            channel.truncate(size);
            return this;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** What paths need of a file system. */
    private final class Files extends FileSystem {
        private final FileSystem files = FileSystems.getDefault();

        @Override
        public FileSystemProvider provider() {
            return FailingStorage.this;
        }

        @Override
        public Path getPath(String first, String... more) {
            return path(files.getPath(first, more));
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return files.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return files.getRootDirectories();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return files.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return files.supportedFileAttributeViews();
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            return files.getPathMatcher(pattern);
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return files.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() {
            throw new UnsupportedOperationException();
        }
    }
}
