package dev.rollcall.contract.har;

/**
 * One entry as it stands in the file: read, but with nothing made of it yet, so that whoever reads can go on reading.
 *
 * @param number counted from 1 in its file
 * @param request what the file says of the request
 * @param response what it says of the answer
 * @param fromCache whether the answer came from the browser and not from the server
 */
record RawEntry(long number, HarMessage request, HarMessage response, boolean fromCache) {

    /** About how many characters of the file it holds. */
    long size() {
        return request.size() + response.size();
    }

    /** The entry with its bodies as bytes. */
    HarEntry whole() {
        return new HarEntry(
                number,
                request.method,
                HarUrl.read(request.url),
                request.requestHeaders(),
                request.sent(),
                response.status,
                response.headers(),
                response.answered(request.method),
                fromCache);
    }
}
