/** Style sheets are gathered into files of their own by the bundler, so that the page needs no inline style. */
declare module '*.css';
