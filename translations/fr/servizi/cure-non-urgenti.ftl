### Medico di notte, la domenica e nei giorni di festa — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Medico di notte, la domenica e nei giorni di festa
title = Médecin la nuit, le dimanche et les jours fériés
# it: Che cosa fare se stai male e il tuo medico non c'è.
summary = Ce qu’il faut faire si vous êtes malade et que votre médecin n’est pas là.
# it: guardia medica; 116117; continuità assistenziale; notte; domenica; febbre
# term: continuità assistenziale → { -guardia-medica } = médecin de garde
keywords = médecin de garde; guardia medica; 116117; nuit; dimanche; fièvre; jour férié
# it: la tessera sanitaria, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
f-sduwg = la carte de santé, si vous en avez une
# it: un consiglio al telefono o una visita
f-u9pus = un conseil au téléphone ou une consultation
# it: cure non urgenti
f-itu7r = soins non urgents
# it: Dove il numero è attivo.
f-3388n = Là où le numéro est actif.
# it: emergenza
f-7qs6g = urgence
# it: Quando lo studio del medico è chiuso c'è la [guardia medica][1]. Serve per problemi che non possono aspettare, ma non sono gravi.
# note: [1] = termini/guardia-medica
# term: guardia medica → { -guardia-medica } = médecin de garde
p-k6aee = Quand le cabinet du médecin est fermé, il y a le [médecin de garde (guardia medica)][1]. Il est pour les problèmes qui ne peuvent pas attendre, mais qui ne sont pas graves.

## A chi è rivolto

# it: A tutti: di notte, la domenica e nei giorni di festa, e il giorno prima (per esempio il sabato).
p-s67qm = Pour tout le monde, la nuit, le dimanche et les jours fériés. Aussi le samedi et la veille des jours fériés.

## Come fare

# it: Dolore forte al petto, respiro difficile, molto sangue, una persona che non risponde: chiama subito il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ncy3g = Forte douleur à la poitrine, respiration difficile, beaucoup de sang, une personne qui ne répond pas : appelez tout de suite le { $phone-emergenza }.
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgences
p-3mgvi = Un bébé de moins de 3 mois qui a de la fièvre doit aller tout de suite aux [urgences (pronto soccorso)][1].
# it: Chiama il { $phone-cure-non-urgenti }, dove il numero è attivo.
# note: voce 1 di 4
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
l-q7k6s = Appelez le { $phone-cure-non-urgenti }, là où le numéro est actif.
# it: Di' chi sta male, quanti anni ha e da quanto tempo.
# note: voce 2 di 4
l-8hgxj = Dites qui est malade, son âge et depuis combien de temps.
# it: Rispondi alle domande. Di' quali medicine prende.
# note: voce 3 di 4
l-a48kt = Répondez aux questions. Dites quels médicaments la personne prend.
# it: Il medico ti dà un consiglio, ti aspetta in ambulatorio o viene a casa.
# note: voce 4 di 4
l-4eedj = Le médecin vous donne un conseil, vous attend au cabinet ou vient chez vous.

## Cosa si ottiene

# it: Un consiglio, una visita, una ricetta urgente o un certificato di malattia per pochi giorni.
# term: ricetta → { -ricetta } = ordonnance
# term: certificato di malattia → { -certificato-di-malattia } = arrêt maladie
p-frqgz = Un conseil, une consultation, un arrêt maladie pour quelques jours ou, si c’est urgent, une { -ricetta }.

## Quanto costa

# it: Chi è iscritto al Servizio sanitario di solito non paga. Se non sei iscritto, chiedi prima.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = service national de santé
p-i7vx3 = D’habitude, les personnes inscrites au service de santé ne paient pas. Si vous n’êtes pas inscrit, demandez avant.

## Casi particolari

# it: **Non parli italiano?** Di' subito la tua lingua. Se puoi, chiama con una persona che traduce.
# note: voce 1 di 2
l-8eu9i = **Vous ne parlez pas italien ?** Dites tout de suite votre langue. Si vous pouvez, appelez avec une personne qui traduit.
# it: Per una medicina la notte cerca la **farmacia di turno**: l'elenco è sulla porta di ogni farmacia.
# note: voce 2 di 2
l-vsxz9 = Pour un médicament la nuit, cherchez la **farmacia di turno** (pharmacie de garde) : la liste est sur la porte de chaque pharmacie.

## Se qualcosa va male

# it: Se qualcosa va male
t-wz2p8 = Si quelque chose se passe mal
# it: Non risponde nessuno e stai peggio? Chiama il { $phone-emergenza }.
# note: $phone-emergenza = un dato; lo scrive il sito
p-68xmd = Personne ne répond et votre état s’aggrave ? Appelez le { $phone-emergenza }.
# it: Il { $phone-cure-non-urgenti } non risponde? Chiedi in farmacia o vai al [pronto soccorso][1].
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgences
p-x85tq = Le { $phone-cure-non-urgenti } ne répond pas ? Demandez en pharmacie ou allez aux [urgences (pronto soccorso)][1].
