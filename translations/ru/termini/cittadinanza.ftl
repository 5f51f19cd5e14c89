### cittadinanza — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: cittadinanza
title = гражданство
# it: Il legame con uno Stato. Chi è cittadino vota e ha il passaporto.
# term: passaporto → { -passaporto } = паспорт
summary = Связь с государством. Гражданин голосует и имеет паспорт.
# it: cittadino italiano; passaporto italiano
# term: passaporto → { -passaporto } = паспорт
keywords = гражданин Италии; итальянский паспорт; гражданство
# it: Leggi come si chiede per [residenza o matrimonio][1] e [a 18 anni][2].
# note: [1] = servizi/cittadinanza-adulti
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: residenza → { -residenza } = регистрация по месту жительства
p-mgc92 = Читайте, как получить гражданство [по проживанию (residenza) или браку][1] и [в 18 лет][2].
