### Le parole ufficiali del sito. Scrivi la traduzione al posto di ???; se manca, vale il titolo tradotto della pagina del termine.
### Sotto una parola, quattro spazi e «.search = a | b» danno i modi in cui i lettori la cercano.

# it: accordo di integrazione
-accordo-di-integrazione = ???

# it: anagrafe
-anagrafe = ???

# it: asilo nido
-asilo-nido = ???

# it: assegno di inclusione
-assegno-di-inclusione = ???

# it: assegno unico
-assegno-unico = ???

# it: assistente sociale
-assistente-sociale = ???

# it: ASST
-asst = ???

# it: ATS
-ats = ???

# it: permesso per attesa occupazione
-attesa-occupazione = ???

# it: autocertificazione
-autocertificazione = ???

# it: bando e avviso pubblico
-avviso-pubblico = ???

# it: bolletta
-bolletta = ???

# it: bollettino postale
-bollettino = ???

# it: busta paga
-busta-paga = ???

# it: CAF
-caf = ???

# it: canone
-canone-di-affitto = ???

# it: carta d'identità
-carta-di-identita = ???

# it: Casa di comunità
-casa-di-comunita = ???

# it: casellario giudiziale e carichi pendenti
-casellario-giudiziale = ???

# it: centro antiviolenza
-centro-antiviolenza = ???

# it: centro per l'impiego
-centro-per-l-impiego = ???

# it: centro psico-sociale
-centro-psicosociale = ???

# it: certificato di malattia
-certificato-di-malattia = ???

# it: Certificazione Unica
-certificazione-unica = ???

# it: cittadinanza
-cittadinanza = ???

# it: codice fiscale
-codice-fiscale = ???

# it: colf e badante
-colf-e-badante = ???

# it: Commissione territoriale
-commissione-territoriale = ???

# it: consolato e ambasciata
-consolato = ???

# it: consultorio familiare
-consultorio-familiare = ???

# it: contratto di lavoro
-contratto-di-lavoro = ???

# it: contratto di soggiorno
-contratto-di-soggiorno = ???

# it: contributi
-contributi = ???

# it: CPIA
-cpia = ???

# it: CUP
-cup = ???

# it: datore di lavoro
-datore-di-lavoro = ???

# it: decreto flussi
-decreto-flussi = ???

# it: delega
-delega = ???

# it: denuncia e querela
-denuncia = ???

# it: deposito cauzionale
-deposito-cauzionale = ???

# it: DID
-did = ???

# it: dimissioni
-dimissioni = ???

# it: domicilio
-domicilio = ???

# it: DSU
-dsu = ???

# it: ENI
-eni = ???

# it: esenzione
-esenzione = ???

# it: espulsione
-espulsione = ???

# it: Fascicolo sanitario elettronico
-fascicolo-sanitario = ???

# it: fototessera
-fototessera = ???

# it: saldo e giacenza media
-giacenza-media = ???

# it: graduatoria
-graduatoria = ???

# it: guardia medica
-guardia-medica = ???

# it: IBAN
-iban = ???

# it: idoneità alloggiativa
-idoneita-alloggiativa = ???

# it: impronte digitali
-impronte-digitali = ???

# it: INAIL
-inail = ???

# it: INPS
-inps = ???

# it: ISEE
-isee = ???

# it: istituto comprensivo
-istituto-comprensivo = ???

# it: kit postale
-kit-postale = ???

# it: lavoro nero
-lavoro-nero = ???

# it: legalizzazione e apostille
-legalizzazione = ???

# it: licenza media
-licenza-media = ???

# it: licenziamento
-licenziamento = ???

# it: marca da bollo
-marca-da-bollo = ???

# it: mediatore linguistico-culturale
-mediatore-linguistico = ???

# it: medico di famiglia
-medico-di-base = ???

# it: minore e minorenne
-minore = ???

# it: modello 730
-modello-730 = ???

# it: morosità incolpevole
-morosita-incolpevole = ???

# it: NASpI
-naspi = ???

# it: nulla osta
-nulla-osta = ???

# it: comunicazione di ospitalità
-ospitalita = ???

# it: pagella
-pagella = ???

# it: passaporto
-passaporto = ???

# it: patrocinio a spese dello Stato
-patrocinio-a-spese-dello-stato = ???

# it: patronato
-patronato = ???

# it: PEC
-pec = ???

# it: pediatra di libera scelta
-pediatra-di-libera-scelta = ???

# it: permesso di soggiorno
-permesso-di-soggiorno = ???

# it: permesso UE per soggiornanti di lungo periodo
-permesso-ue-lungo-periodo = ???

# it: Prefettura
-prefettura = ???

# it: pronto soccorso
-pronto-soccorso = ???

# it: protezione internazionale
-protezione-internazionale = ???

# it: protezione speciale
-protezione-speciale = ???

# it: protezione temporanea
-protezione-temporanea = ???

# it: Questura
-questura = ???

# it: raccomandata
-raccomandata = ???

# it: reddito
-reddito = ???

# it: registro elettronico
-registro-elettronico = ???

# it: residenza
-residenza = ???

# it: ricetta
-ricetta = ???

# it: ricevuta del permesso
-ricevuta-del-permesso = ???

# it: richiedente asilo
-richiedente-asilo = ???

# it: ricongiungimento familiare
-ricongiungimento-familiare = ???

# it: ricorso
-ricorso = ???

# it: scelta e revoca
-scelta-e-revoca = ???

# it: SerD
-serd = ???

# it: servizi abitativi pubblici
-servizi-abitativi-pubblici = ???

# it: Servizio sanitario nazionale
-servizio-sanitario-nazionale = ???

# it: sfratto
-sfratto = ???

# it: sindacato
-sindacato = ???

# it: SPID
-spid = ???

# it: Sportello unico per l'immigrazione
-sportello-unico-immigrazione = ???

# it: stato civile
-stato-civile = ???

# it: stato di famiglia
-stato-di-famiglia = ???

# it: STP
-stp = ???

# it: tessera sanitaria
-tessera-sanitaria = ???

# it: TFR
-tfr = ???

# it: ticket
-ticket = ???

# it: tirocinio
-tirocinio = ???

# it: traduzione giurata
-traduzione-giurata = ???

# it: tratta di persone
-tratta = ???

# it: tredicesima
-tredicesima = ???

# it: triage
-triage = ???

# it: tutore
-tutore = ???

# it: udienza
-udienza = ???

# it: ufficiale giudiziario
-ufficiale-giudiziario = ???

# it: vaccino
-vaccino = ???

# it: visto d'ingresso
-visto = ???
