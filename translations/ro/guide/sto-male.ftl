### Sto male — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sto male
title = Mă simt rău
# it: A chi chiedere quando sei malato, di giorno e di notte.
summary = La cine mergeți când sunteți bolnav, ziua și noaptea.
# it: malato; malattia; dottore; febbre; dolore; mal di testa; tosse; mi fa male
keywords = bolnav; boală; doctor; febră; durere; mi-e rău; mă doare capul; tuse; mă doare
# it: È grave? Chiama subito.
f-r7b8h = Este grav? Sunați imediat.
# it: Non è grave? Vai dal tuo medico.
f-h5riv = Nu este grav? Mergeți la medicul dumneavoastră.
# it: Il medico non c'è? Chiama il numero per le cure non urgenti.
f-44qqg = Medicul nu este disponibil? Sunați la numărul pentru îngrijiri care nu sunt urgente.
# it: È improvviso e serio? Vai al pronto soccorso.
# term: pronto soccorso → { -pronto-soccorso } = urgențe
f-ycgzw = Este ceva brusc și serios? Mergeți la { -pronto-soccorso }.
# it: Ti serve uno specialista? Prenota.
f-pvw6f = Aveți nevoie de un specialist? Faceți o programare.
# it: Hai male ai denti? Leggi a chi chiedere.
f-z7pux = Vă dor dinții? Citiți unde întrebați.
# it: Non hai il permesso? Chiedi il codice STP.
# term: codice stp → { -stp } = STP
f-b9sim = Nu aveți permis? Cereți codul STP.
# it: Dolore forte al petto, respiro difficile o molto sangue: chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-eian2 = Durere puternică în piept, respirați greu sau pierdeți mult sânge: sunați imediat la [numărul de urgență][1].
# it: Se lavori, avvisa il datore di lavoro e chiedi al medico il certificato lo stesso giorno.
# term: datore di lavoro → { -datore-di-lavoro } = angajator
p-4jdcd = Dacă lucrați, anunțați angajatorul și cereți medicului certificatul în aceeași zi.
