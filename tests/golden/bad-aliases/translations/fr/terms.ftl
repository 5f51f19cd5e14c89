# it: asilo nido
# expect: alias-ambiguous
-asilo-nido = crèche
    .search = asilo | garderie

# it: ricevuta
-ricevuta = récépissé
    .search = cedolino

# it: richiedente asilo
# expect: alias-ambiguous
-richiedente = demandeur d’asile
    .search = réfugié

# it: protezione internazionale
-protezione = protection internationale
    .search = Refugie

# it: ricorso
-ricorso = recours
    .search = tribunal

# it: udienza
# allow alias-ambiguous: le tribunal décide du recours et tient l’audience
-udienza = audience
    .search = tribunal
