### Sto male — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sto male
title = Je suis malade
# it: A chi chiedere quando sei malato, di giorno e di notte.
summary = À qui demander quand vous êtes malade, le jour et la nuit.
# it: malato; malattia; dottore; febbre; dolore; mal di testa; tosse; mi fa male
keywords = malade; maladie; docteur; fièvre; douleur; mal; mal de tête; toux; j’ai mal
# it: È grave? Chiama subito.
f-r7b8h = C’est grave ? Appelez tout de suite.
# it: Non è grave? Vai dal tuo medico.
f-h5riv = Ce n’est pas grave ? Allez chez votre médecin.
# it: Il medico non c'è? Chiama il numero per le cure non urgenti.
f-44qqg = Le médecin n’est pas là ? Appelez le numéro pour les soins non urgents.
# it: È improvviso e serio? Vai al pronto soccorso.
# term: pronto soccorso → { -pronto-soccorso } = urgences
f-ycgzw = C’est soudain et sérieux ? Allez aux urgences (pronto soccorso).
# it: Ti serve uno specialista? Prenota.
f-pvw6f = Il vous faut un spécialiste ? Prenez rendez-vous.
# it: Hai male ai denti? Leggi a chi chiedere.
f-z7pux = Vous avez mal aux dents ? Lisez à qui demander.
# it: Non hai il permesso? Chiedi il codice STP.
# term: codice stp → { -stp } = code de santé pour personnes sans permis
f-b9sim = Vous n’avez pas de permis ? Demandez le code STP.
# it: Dolore forte al petto, respiro difficile o molto sangue: chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-eian2 = Forte douleur à la poitrine, respiration difficile ou beaucoup de sang : appelez tout de suite le [numéro d’urgence][1].
# it: Se lavori, avvisa il datore di lavoro e chiedi al medico il certificato lo stesso giorno.
# term: datore di lavoro → { -datore-di-lavoro } = employeur
p-4jdcd = Si vous travaillez, prévenez votre { -datore-di-lavoro } et demandez le certificat au médecin le jour même.
