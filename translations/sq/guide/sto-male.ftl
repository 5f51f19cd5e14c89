### Sto male — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sto male
title = Jam sëmurë
# it: A chi chiedere quando sei malato, di giorno e di notte.
summary = Kujt t’i drejtoheni kur jeni të sëmurë, ditën dhe natën.
# it: malato; malattia; dottore; febbre; dolore; mal di testa; tosse; mi fa male
keywords = i sëmurë; sëmundje; doktor; temperaturë; dhimbje; dhimbje koke; kollë; më dhemb
# it: È grave? Chiama subito.
f-r7b8h = Është e rëndë? Telefononi menjëherë.
# it: Non è grave? Vai dal tuo medico.
f-h5riv = Nuk është e rëndë? Shkoni te mjeku juaj.
# it: Il medico non c'è? Chiama il numero per le cure non urgenti.
f-44qqg = Mjeku nuk është? Telefononi numrin për mjekim jo urgjent.
# it: È improvviso e serio? Vai al pronto soccorso.
# term: pronto soccorso → { -pronto-soccorso } = urgjenca
f-ycgzw = Është e papritur dhe serioze? Shkoni në { -pronto-soccorso(case: "ind") }.
# it: Ti serve uno specialista? Prenota.
f-pvw6f = Ju duhet një mjek specialist? Rezervoni.
# it: Hai male ai denti? Leggi a chi chiedere.
f-z7pux = Ju dhembin dhëmbët? Lexoni ku të pyesni.
# it: Non hai il permesso? Chiedi il codice STP.
# term: codice stp → { -stp } = kodi shëndetësor për personat pa leje
f-b9sim = Nuk keni leje? Kërkoni kodin STP.
# it: Dolore forte al petto, respiro difficile o molto sangue: chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-eian2 = Dhimbje e fortë në gjoks, frymëmarrje e vështirë ose shumë gjak: telefononi menjëherë [numrin e emergjencës][1].
# it: Se lavori, avvisa il datore di lavoro e chiedi al medico il certificato lo stesso giorno.
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
p-4jdcd = Nëse punoni, njoftoni { -datore-di-lavoro(case: "acc") } dhe kërkojini mjekut raportin mjekësor po atë ditë.
