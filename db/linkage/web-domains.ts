/** Domains at which anybody gets an address or a page: they say nothing about whose it is. */
const SHARED = new Set(
  `1und1.de aol.com aol.de arcor.de bluewin.ch duck.com email.de fastmail.com freenet.de gmail.com gmx.at gmx.ch gmx.com
gmx.de gmx.info gmx.net gmx.org googlemail.com hotmail.com hotmail.de htp-tel.de icloud.com kabelmail.de
live.com live.de mac.com magenta.de mail.de mail.ru mailbox.org me.com msn.com netcologne.de o2mail.de o2online.de
online.de osnanet.de outlook.com outlook.de posteo.de proton.me protonmail.com rocketmail.com t-online.de telekom.de
tutanota.com tutanota.de unity-mail.de unitybox.de versanet.de vodafone.de web.de yahoo.com yahoo.de ymail.com
business.site chayns.net dasoertliche.de dastelefonbuch.de de.rs eatbu.com ebay.de etsy.com facebook.com gelbeseiten.de
github.io goo.gl google.com google.de instagram.com jimdo.com jimdofree.com jimdosite.com lieferando.de linkedin.com
linktr.ee meinestadt.de myspace.com one.com tiktok.com treatwell.de twitter.com webador.de weebly.com wix.com
wixsite.com wordpress.com x.com xing.com youtube.com`.split(/\s+/),
)

/** Second levels under which names are given out: "firma.co.uk" is a domain, "co.uk" is none. */
const SECOND_LEVEL = new Set(['ac', 'co', 'com', 'edu', 'gov', 'gv', 'net', 'or', 'org'])

/** The domain one registers, of a host name: "shop.mueller-bau.de" gives "mueller-bau.de"; '' for shared ones. */
function ownDomain(host: string): string {
  const name = host.toLowerCase()
  const top = name.lastIndexOf('.')
  if (top < 0) return ''
  let from = name.lastIndexOf('.', top - 1)
  const isUnderSecondLevel =
    from > 0 && name.length - top === 3 && SECOND_LEVEL.has(name.slice(from + 1, top))
  if (isUnderSecondLevel) from = name.lastIndexOf('.', from - 1)
  const domain = from < 0 ? name : name.slice(from + 1)
  return SHARED.has(domain) ? '' : domain
}

/** The organisation's own domain of an e-mail address; '' for mail providers and where there is none. */
export function domainOfAddress(email: string): string {
  const at = email.lastIndexOf('@')
  return at < 0 ? '' : ownDomain(email.slice(at + 1))
}

/** The organisation's own domain of a web address, with or without scheme; '' for portals and where there is none. */
export function domainOfPage(website: string): string {
  const scheme = website.indexOf('://')
  const from = scheme < 0 ? 0 : scheme + 3
  let to = from
  while (to < website.length && !'/:?#'.includes(website.charAt(to))) to += 1
  return ownDomain(website.slice(from, to))
}
