namespace Eenlijn.Persistence.Tests.Starting;

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

public sealed class PersistenceServicesTests
{
    [Fact]
    public async Task Een_aangemelde_interceptor_hoort_bij_zijn_eigen_verzoek()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = TestServices.Scope(
            database.ConnectionString, services => services.AddScoped<IInterceptor, SavesCounted>());
        await using var other = scope.ServiceProvider.CreateAsyncScope();

        await SaveAsync(scope.ServiceProvider);
        await SaveAsync(scope.ServiceProvider);

        Assert.Equal(2, Assert.IsType<SavesCounted>(scope.ServiceProvider.GetRequiredService<IInterceptor>()).Saves);
        Assert.Equal(0, Assert.IsType<SavesCounted>(other.ServiceProvider.GetRequiredService<IInterceptor>()).Saves);
    }

    private static Task<int> SaveAsync(IServiceProvider services) =>
        services.GetRequiredService<AppDbContext>().SaveChangesAsync(TestContext.Current.CancellationToken);

    private sealed class SavesCounted : SaveChangesInterceptor
    {
        public int Saves { get; private set; }

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Saves++;
            return ValueTask.FromResult(result);
        }
    }
}
