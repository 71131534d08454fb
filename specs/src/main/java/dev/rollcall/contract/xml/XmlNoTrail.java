package dev.rollcall.contract.xml;

/** The trail of who needs no places: all values stand at the beginning of the document. */
enum XmlNoTrail implements XmlTrail {
    INSTANCE;

    private static final Place ANYWHERE = new Place("/", 1, 1);

    @Override
    public XmlTrail element(XmlCursor cursor) {
        return this;
    }

    @Override
    public XmlTrail member(XmlCursor cursor, boolean repeated) {
        return this;
    }

    @Override
    public XmlTrail item(XmlCursor cursor, int index) {
        return this;
    }

    @Override
    public XmlTrail attribute(XmlCursor cursor, int index) {
        return this;
    }

    @Override
    public XmlTrail text(XmlCursor cursor) {
        return this;
    }

    @Override
    public void put(String key, XmlTrail child) {
        // Nobody will ask.
    }

    @Override
    public void put(String key, int index, XmlTrail item) {
        // Nobody will ask.
    }

    @Override
    public XmlTrail remove(String key) {
        return this;
    }

    @Override
    public XmlTrail asList() {
        return this;
    }

    @Override
    public XmlTrail child(String key) {
        return this;
    }

    @Override
    public Place place() {
        return ANYWHERE;
    }
}
