### SPID — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID
title = цифровая идентичность
# it: Una password sicura per entrare nei siti degli uffici.
summary = Надёжный пароль, чтобы входить на сайты учреждений.
# it: identità digitale; password; entrare nei siti
keywords = цифровая идентичность; пароль; вход на сайты
# it: SPID vuol dire Sistema pubblico di identità digitale.
p-4mtzn = SPID значит «государственная система цифровой идентичности» (Sistema pubblico di identità digitale).
# it: Leggi [come averlo][1]. Non darlo a nessuno.
# note: [1] = servizi/identita-digitale
p-b9gbe = Читайте, [как его получить][1]. Никому его не давайте.
