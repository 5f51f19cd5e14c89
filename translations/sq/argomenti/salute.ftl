### Salute — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Salute
title = Shëndeti
# it: Medico, tessera sanitaria, ospedale, vaccini.
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
# term: vaccini → { -vaccino } = vaksinë
summary = Mjeku, karta shëndetësore, spitali, vaksinat.
# it: medico; dottore; pediatra; ospedale; vaccino; malattia
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
# term: vaccino → { -vaccino } = vaksinë
keywords = mjek; doktor; pediatër; spital; vaksinë; sëmundje
# it: Per curarti ti serve spesso la [tessera sanitaria][1]. In caso di pericolo leggi [come chiamare aiuto][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = servizi/emergenza-112
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
p-6uwsu = Për t’u mjekuar ju duhet shpesh [karta shëndetësore (tessera sanitaria)][1]. Në rast rreziku lexoni [si të telefononi për ndihmë][2].
# it: Se non hai il permesso, puoi [curarti lo stesso][1].
# note: [1] = servizi/cure-senza-permesso
p-rwudw = Nëse nuk keni leje, [mund të mjekoheni gjithsesi][1].
