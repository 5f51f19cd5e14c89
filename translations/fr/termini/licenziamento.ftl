### licenziamento — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenziamento
title = licenciement
# it: Quando il datore di lavoro ti manda via.
# term: datore di lavoro → { -datore-di-lavoro } = employeur
summary = Quand l’employeur vous renvoie.
# it: perdere il lavoro; lettera; giusta causa
keywords = perdre le travail; lettre; renvoi
# it: Deve essere scritto. Se non sei d'accordo, hai **60 giorni** per dirlo: vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = syndicat
p-mbqe5 = Il doit être écrit. Si vous n’êtes pas d’accord, vous avez **60 jours** pour le dire : allez voir un [syndicat (sindacato)][1].
