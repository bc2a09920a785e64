/** Made by the build: an SVG file as a PNG in a data address. */
declare module '*.svg?icon' {
  const address: string;
  export default address;
}
