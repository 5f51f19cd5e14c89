### Chiedere il codice fiscale — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere il codice fiscale
# term: codice fiscale → { -codice-fiscale } = code fiscal
title = Demander le code fiscal
# it: Il codice che serve per lavoro, casa, medico e scuola. È gratis.
summary = Le code qui sert pour le travail, le logement, le médecin et l’école. C’est gratuit.
# it: codice fiscale; Agenzia delle Entrate; tasse; modello AA4/8
# term: codice fiscale → { -codice-fiscale } = code fiscal
keywords = code fiscal; numéro fiscal; codice fiscale; Agenzia delle Entrate; impôts; AA4/8
# it: il codice fiscale
# term: codice fiscale → { -codice-fiscale } = code fiscal
f-kksqt = le code fiscal
# it: Il [codice fiscale][1] serve quasi ovunque. Chiedilo tra le prime cose.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = code fiscal
p-wtdc2 = Le [code fiscal (codice fiscale)][1] sert presque partout. Demandez-le parmi les premières choses.

## A chi è rivolto

# it: A tutte le persone che vivono in Italia o hanno a che fare con un ufficio italiano.
p-dpqjt = Pour toutes les personnes qui vivent en Italie ou qui ont affaire à un bureau italien.

## Come fare

# it: Guarda prima se lo hai già. Può essere scritto sul nulla osta, sul permesso o sulla ricevuta.
# note: voce 1 di 5
# term: nulla osta → { -nulla-osta } = autorisation préalable
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
l-f7z7a = Regardez d’abord si vous l’avez déjà. Il peut être écrit sur l’{ -nulla-osta }, sur le permis ou sur le récépissé.
# it: Se non lo hai, cerca sul sito { $web } l'ufficio più vicino. Guarda se serve un appuntamento.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
l-ane84 = Si vous ne l’avez pas, cherchez sur le site { $web } le bureau le plus proche. Regardez s’il faut un rendez-vous.
# it: Compila la domanda (modello AA4/8).
# note: voce 3 di 5
l-232ra = Remplissez la demande (formulaire AA4/8).
# it: Porta il passaporto e il permesso, oppure il visto o la ricevuta. Se sei cittadino dell'Unione europea, basta il documento del tuo Paese.
# note: voce 4 di 5
# term: passaporto → { -passaporto } = passeport
# term: visto → { -visto } = visa d’entrée
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
l-fencd = Apportez le passeport et le permis, ou le visa, ou le récépissé. Si vous êtes citoyen de l’Union européenne, la pièce d’identité de votre pays suffit.
# it: L'ufficio ti dà un foglio con il codice.
# note: voce 5 di 5
l-5mude = Le bureau vous donne un papier avec le code.

## Cosa si ottiene

# it: Un foglio con il tuo codice fiscale. Se ti iscrivi al servizio sanitario, lo trovi anche sulla [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: codice fiscale → { -codice-fiscale } = code fiscal
# term: servizio sanitario → { -servizio-sanitario-nazionale } = service national de santé
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
p-h69pb = Un papier avec votre { -codice-fiscale }. Si vous vous inscrivez au service de santé, vous le trouvez aussi sur la [carte de santé (tessera sanitaria)][1].

## Casi particolari

# it: Per un bambino nato in Italia lo chiede di solito il Comune, quando [registri la nascita][1].
# note: voce 1 di 3
# note: [1] = servizi/registrare-una-nascita
l-mcu6z = Pour un enfant né en Italie, c’est d’habitude la mairie (Comune) qui le demande, quand vous [déclarez la naissance][1].
# it: Chi chiede asilo lo riceve con la domanda, di solito dalla Questura.
# note: voce 2 di 3
# term: asilo → { -protezione-internazionale } = protection internationale
# term: questura → { -questura } = direction de la police
l-8w73z = Les personnes qui demandent l’asile le reçoivent avec la demande, d’habitude de la { -questura }.
# it: Chi entra per lavoro o famiglia lo riceve spesso dallo Sportello unico.
# note: voce 3 di 3
# term: sportello unico → { -sportello-unico-immigrazione } = guichet unique pour l’immigration
l-fv55z = Les personnes qui entrent pour le travail ou la famille le reçoivent souvent du { -sportello-unico-immigrazione }.
# it: Il codice è gratis. Non pagare chi lo calcola su internet: vale solo quello dell'Agenzia delle Entrate.
# note: critico: qui uno sbaglio può fare danno
p-a9h4h = Le code est gratuit. Ne payez pas les sites internet qui le calculent : seul celui de l’Agenzia delle Entrate est valable.

## Se qualcosa va male

# it: Se qualcosa va male
t-8m98y = Si quelque chose se passe mal
# it: Nome o data sono sbagliati? Torna all'ufficio con il passaporto e chiedi di correggere. Un errore crea problemi con il medico e con il lavoro.
# term: passaporto → { -passaporto } = passeport
p-4jhpj = Il y a une erreur dans le nom ou la date ? Retournez au bureau avec le passeport et demandez de corriger. Une erreur crée des problèmes avec le médecin et le travail.
