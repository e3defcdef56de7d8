/**
 * The pages in a real browser.
 *
 * <p>Comes in: the static files of {@code web/}, the server over the sample corpus, Chromium. Goes
 * out: what a reader would see, hear or be unable to reach, as failures; tables and screenshots in
 * {@code target/}. Read {@link org.onrecord.web.SiteExtension} first: one browser and one server
 * serve all classes. Where no browser can be had the tests skip with one message; where it is
 * required ({@code CI=true} or {@code -Donrecord.browser=required}) they fail instead. Never does:
 * ask anything of another host.
 */
@NullMarked
package org.onrecord.web;

import org.jspecify.annotations.NullMarked;
