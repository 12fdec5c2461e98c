/**
 * Whether two web addresses lead to the same page as far as the addresses can tell: protocol, `www.`, fragment, a slash
 * at the end, the order of parameters and those that only track (`utm_…`) do not count. False for what is no address.
 */
export function sameAddress(a: string | null, b: string | null): boolean {
  const [one, other] = [a === null ? null : plain(a), b === null ? null : plain(b)]
  return one !== null && one === other
}

function plain(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { host, pathname, searchParams } = new URL(address)
  const parameters = [...searchParams]
    .filter(([name]) => !/^utm_/iu.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
  return [host.replace(/^www\./u, ''), pathname.replace(/\/+$/u, ''), ...parameters].join('\n')
}
