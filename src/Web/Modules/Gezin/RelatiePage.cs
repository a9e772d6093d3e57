namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Gezin;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>A page about one relation, with <c>{relatie:guid}</c> in its route.</summary>
public abstract class RelatiePage : GezinPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Relatie { get; set; }

    public RelatieId RelatieId => new(Relatie);

    /// <summary>"Sanne is ouder van Elif".</summary>
    public string Zin { get; private set; } = "";

    /// <summary>False when there is no such relation in this family: answer 404.</summary>
    protected async Task<bool> LoadRelatieAsync(CancellationToken ct)
    {
        var id = RelatieId;
        if (await Dossier.Relaties.SingleOrDefaultAsync(r => r.Id == id, ct) is not { } relatie)
        {
            return false;
        }

        var namen = (await Dossier.PersonenKaartenAsync(ct)).ToDictionary(p => p.Id, p => p.Kort);
        Zin = RelatieSoorten.Uitleg(relatie.Soort).Zin(namen[relatie.Van], namen[relatie.Naar]);
        return true;
    }
}
