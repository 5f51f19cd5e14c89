// A cheap phone on a slow line, by the tools of the browser's developers.

// 400 kilobits a second with 400 ms, and a processor `slower` times slower than this one.
export async function slowDown(page, slower) {
  const devtools = await page.context().newCDPSession(page);
  const rate = 400_000 / 8;
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", { offline: false, latency: 400, downloadThroughput: rate, uploadThroughput: rate });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
}
