package dev.rollcall.http;

/**
 * Where a request goes.
 *
 * @param mount the product
 * @param below the raw path below its mount, with the leading slash
 */
record Place(Mount mount, String below) {}
